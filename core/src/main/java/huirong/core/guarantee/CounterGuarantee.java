package huirong.core.guarantee;

/** 反担保: what a guarantor takes from the firm for its own safety. */
public enum CounterGuarantee {
    /** 无反担保. */
    NONE,
    /** 个人连带责任. */
    PERSON,
    /** 第三方企业保证. */
    FIRM,
    /** 质押. */
    PLEDGE,
    /** 抵押. */
    MORTGAGE
}
