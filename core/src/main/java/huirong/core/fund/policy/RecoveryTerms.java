package huirong.core.fund.policy;

/**
 * What becomes of money that comes in after the fund has paid (追偿).
 *
 * @param order who is repaid first
 * @param costsFirst whether the cost of recovery is taken off before anything is shared
 * @param returnDays working days within which the bank hands on the fund's part
 * @param writeOffYears whole years after the payment from which the fund may write off what is still owed; it stays recorded
 */
public record RecoveryTerms(
        Order order, boolean costsFirst, @In(Measure.WORKING_DAYS) int returnDays, @In(Measure.YEARS) int writeOffYears) {
    public enum Order {
        /** 按分担比例. */
        PARI_PASSU,
        /** 先还基金. */
        FUND_FIRST,
        /** 先还银行. */
        BANK_FIRST
    }
}
