package huirong.core.pricing;

/** What a fee is for: the lines of the 企业贷款综合融资成本清单 beside interest. */
public enum FeeKind {
    GUARANTEE,
    APPRAISAL,
    /** 抵押登记费. */
    MORTGAGE,
    NOTARY,
    INSURANCE,
    OTHER
}
