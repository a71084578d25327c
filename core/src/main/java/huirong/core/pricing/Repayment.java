package huirong.core.pricing;

/** How a loan is paid back. */
public enum Repayment {
    /** 等额本息: the same amount every month. */
    EQUAL_INSTALMENTS,
    /** 等额本金: the same principal every month, interest on what is left. */
    EQUAL_PRINCIPAL,
    /** 按月付息、到期还本. */
    INTEREST_MONTHLY_PRINCIPAL_AT_END,
    /** 到期一次还本付息. */
    ALL_AT_END
}
