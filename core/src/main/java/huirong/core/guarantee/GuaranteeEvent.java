package huirong.core.guarantee;

/** What moves a guarantee. */
public enum GuaranteeEvent {
    /** 经办 of the guarantor: accept, with fee, counter-guarantee and shares laid off. */
    PROPOSE,
    /** 复核 of the guarantor. */
    APPROVE,
    /** 复核 of the guarantor: back to the maker, with words. */
    RETURN,
    /** The guarantor, with a reason and words. */
    DECLINE,
    /** The bank. */
    WITHDRAW
}
