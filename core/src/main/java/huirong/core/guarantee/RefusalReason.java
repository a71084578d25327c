package huirong.core.guarantee;

/** Why a guarantor refuses to pay in the borrower's place. */
public enum RefusalReason {
    /** 不在担保责任范围. */
    NOT_COVERED,
    /** 要求代偿的条件未成就. */
    TOO_EARLY,
    /** 银行未履行合同约定的义务. */
    BANK_AT_FAULT,
    /** 资金用途与合同不符. */
    OTHER_USE,
    /** 材料不全. */
    PAPERS
}
