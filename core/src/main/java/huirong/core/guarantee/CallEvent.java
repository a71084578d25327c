package huirong.core.guarantee;

/** What moves a bank's demand on a guarantor. */
public enum CallEvent {
    /** 经办 of the guarantor: pay. */
    PROPOSE,
    /** 复核 of the guarantor: paid. */
    PAY,
    /** 经办 of the guarantor: refuse, with a reason and words. */
    OPPOSE,
    /** 复核 of the guarantor: refused. */
    REFUSE,
    /** 复核 of the guarantor: back to the maker. */
    RETURN,
    /** The loan was settled. */
    LAPSE
}
