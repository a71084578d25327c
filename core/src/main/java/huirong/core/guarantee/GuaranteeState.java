package huirong.core.guarantee;

/** Where the guarantee of a line stands. */
public enum GuaranteeState {
    /** 待受理: the bank named the guarantor, which has not answered. */
    NAMED,
    /** 待复核: one person of the guarantor proposed to accept, a second has not agreed yet. */
    PROPOSED,
    /** 在保: it covers what is drawn from that day on. */
    IN_FORCE,
    /** 不予受理. */
    DECLINED,
    /** 已撤回: by the bank, before it was accepted. */
    WITHDRAWN
}
