package huirong.core.loan;

/** Where a contracted line (授信) stands. */
public enum LineState {
    /** 已签约: nothing drawn yet. */
    SIGNED,
    /** 已用信: something was drawn. */
    DRAWN,
    /** 已结束: nothing is owed and nothing more can be drawn. */
    ENDED
}
