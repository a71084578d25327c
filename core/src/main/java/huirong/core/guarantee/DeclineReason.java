package huirong.core.guarantee;

/** Why a guarantor does not accept. */
public enum DeclineReason {
    /** 不符合本机构业务范围. */
    OUT_OF_SCOPE,
    /** 担保放大倍数或单户集中度已满. */
    CAPACITY,
    /** 反担保措施未能落实. */
    COUNTER_GUARANTEE,
    /** 尽职调查发现的情况. */
    DILIGENCE,
    /** 条件未能谈妥. */
    TERMS
}
