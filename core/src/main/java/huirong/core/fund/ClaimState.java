package huirong.core.fund;

/** Where a claim (补偿申请) stands. */
public enum ClaimState {
    /** 已申请: stated by the bank. */
    STATED,
    /** 待复核: the fund's maker froze the figures and proposes to pay. */
    PROPOSED,
    /** 已拨付: approved by the fund's checker, and paid. */
    PAID,
    /** 已退回银行: waits for what the bank adds. */
    SENT_BACK,
    /** 拟不予补偿，待复核: the fund's maker proposes not to compensate. */
    OPPOSED,
    /** 不予补偿: approved by the fund's checker; what was held is given back. */
    DECLINED,
    /** 已终止: the loan was settled before it was paid. */
    LAPSED
}
