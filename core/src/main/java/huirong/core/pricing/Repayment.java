package huirong.core.pricing;

/** How a loan is paid back. */
public enum Repayment {
    /** 等额本息: the same sum each month. */
    EQUAL_INSTALMENTS("equal-instalments", "等额本息", "equal instalments"),
    /** 等额本金: the same principal each month, interest on what remains. */
    EQUAL_PRINCIPAL("equal-principal", "等额本金", "equal principal"),
    /** 按月付息、到期还本 (先息后本). */
    INTEREST_MONTHLY_PRINCIPAL_AT_END("interest-monthly", "按月付息，到期还本", "interest monthly, principal at the end"),
    /** 到期一次还本付息 (利随本清). */
    ALL_AT_END("all-at-end", "到期一次还本付息", "principal and interest at the end");

    private final String code;
    private final String chinese;
    private final String english;

    Repayment(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** Stable, in addresses and stored terms. */
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
