package huirong.core.loan;

/** What happens to a line. */
public enum LineEvent {
    /** 用信: a loan is drawn under it. */
    DRAW,
    /** 终止: the last loan is settled and nothing is left to draw, or the bank ends it while nothing is owed. */
    END
}
