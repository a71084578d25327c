package huirong.core.fund;

/** Where a claim (补偿申请) stands. */
public enum ClaimState {
    /** 待形式审查: stated by the bank with its papers. */
    STATED,
    /** 已退回银行: waits for what the bank adds. */
    SENT_BACK,
    /** 形式审查通过: the papers are complete; the maker is to propose. */
    CHECKED,
    /** 待联合评审: the fund's maker froze the figures and proposes to pay. */
    PROPOSED,
    /** 公示中: a second person agreed; bank, number and amount are public. */
    PUBLISHED,
    /** 评审通过: agreed under a policy without publicity, or a payment order was returned. */
    AGREED,
    /** 待拨付: the payment order waits for the fund's checker. */
    ORDERED,
    /** 已先行补偿，待清算: a first part is paid; its bank goes on recovering and then states the final loss. */
    ADVANCED,
    /** 已拨付; of a claim in two parts: finally settled. */
    PAID,
    /** 拟不予补偿，待复核: the fund's maker proposes not to compensate. */
    OPPOSED,
    /** 不予补偿: approved by the fund's checker; the bank may appeal, and what was held stays held until then. */
    DECLINED,
    /** 申诉中: the bank appealed, which it may once. */
    APPEALED,
    /** 已终结: declined for good; what was held is given back. */
    CLOSED,
    /** 已终止: the loan was settled before it was paid. */
    LAPSED
}
