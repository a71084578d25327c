package huirong.core.fund;

/** Where a filing (备案) stands. */
public enum FilingState {
    /** 待审: sent in; the criteria decide at once. */
    SENT,
    /** 已备案: entered, and money is held for it. */
    FILED,
    /** 不予备案: a criterion was not met. */
    REFUSED,
    /** 补偿申请中: its bank has claimed. */
    CLAIMED,
    /** 已补偿: paid, and what was held beyond it given back. */
    COMPENSATED,
    /** 已释放: the loan is settled or can no longer be claimed for, and what was held given back. */
    RELEASED,
    /** 已撤回: its bank took it back before anything was overdue; what was held was given back, and the loan may be filed again. */
    WITHDRAWN,
    /** 已转移: a renewal of the loan took its place, with what was held. */
    CARRIED
}
