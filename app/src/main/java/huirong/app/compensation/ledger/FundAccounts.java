package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Chart;
import java.util.List;

/** The accounts of a fund's book. */
public final class FundAccounts {
    /** 预算安排: what the budget gives the fund. */
    public static final String BUDGET = "budget";
    /** 待到位: what of it has not arrived. */
    public static final String AWAITED = "awaited";
    /** 库存资金: what arrived and was not paid; held amounts are still in it. */
    public static final String FREE = "free";
    /** 补偿支出: what was paid to banks. */
    public static final String PAID = "paid";

    private FundAccounts() {}

    static Chart chart(String zone) {
        return new Chart(
                "fund " + zone,
                List.of(
                        new Account(BUDGET, Side.CREDIT, false),
                        new Account(AWAITED, Side.DEBIT, true),
                        new Account(FREE, Side.DEBIT, true),
                        new Account(PAID, Side.DEBIT, true)));
    }
}
