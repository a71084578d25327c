package huirong.core.loan;

/** What a bank reports of a loan. */
public enum LoanEvent {
    /** 还款: principal, interest or both came in. */
    REPAY,
    /** 逾期: something is late, or still is. */
    FALL_OVERDUE,
    /** 逾期归还: everything late has been paid. */
    CURE,
    /** 结清: the last of principal and interest came in. */
    SETTLE
}
