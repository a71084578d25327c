package huirong.core.loan;

/** Where a loan (one 借据) stands, as its bank reports. */
public enum LoanState {
    /** 正常: principal is owed, nothing is late. */
    OUTSTANDING,
    /** 逾期: principal or interest is late. */
    OVERDUE,
    /** 已结清: nothing is owed. */
    SETTLED
}
