package huirong.core.guarantee;

/** Where a bank's demand on a guarantor for one loan stands. */
public enum CallState {
    /** 待代偿: the guarantor has not answered. */
    CALLED,
    /** 待复核: one person proposed to pay. */
    PROPOSED,
    /** 已代偿. */
    PAID,
    /** 待复核: one person proposed to refuse. */
    OPPOSED,
    /** 拒绝代偿. */
    REFUSED,
    /** 已失效: the loan was settled before the guarantor paid. */
    LAPSED
}
