package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import java.util.Map;

/**
 * The figures of a fund, in fen, never one for another. Held, free, paid and returned are together what arrived, interest and what
 * was recovered.
 *
 * @param budgetFen 预算安排
 * @param arrivedFen 到位
 * @param occupiedFen 额度占用: held for filed loans
 * @param paidFen 已补偿, less what banks gave back of it
 * @param freeFen 可用: in the account and not held
 * @param appropriatedFen 拨付: what the treasury has sent, arrived or on its way
 * @param returnedFen 收回财政
 * @param interestFen 利息
 * @param recoveredFen 追回
 * @param recoverableFen 应收追偿: still owed for paid claims and pursued
 * @param writtenOffFen 核销: still owed and no longer pursued
 */
public record FundFigures(
        long budgetFen,
        long arrivedFen,
        long occupiedFen,
        long paidFen,
        long freeFen,
        long appropriatedFen,
        long returnedFen,
        long interestFen,
        long recoveredFen,
        long recoverableFen,
        long writtenOffFen) {
    static final FundFigures NONE = new FundFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The same figures as the view {@code fund_pub} reads off the newest balances, of balances at any instant. */
    public static FundFigures of(Map<Account, Balance> balances) {
        long budget = posted(balances, FundAccounts.BUDGET);
        long appropriated = budget - posted(balances, FundAccounts.AWAITED);
        long held = balances.entrySet().stream()
                .filter(one -> one.getKey().code().equals(FundAccounts.FREE))
                .mapToLong(one -> one.getValue().held(one.getKey().side()))
                .sum();
        return new FundFigures(
                budget,
                appropriated - posted(balances, FundAccounts.TRANSIT),
                held,
                posted(balances, FundAccounts.PAID),
                posted(balances, FundAccounts.FREE) - held,
                appropriated,
                posted(balances, FundAccounts.RETURNED),
                posted(balances, FundAccounts.INTEREST),
                posted(balances, FundAccounts.RECOVERED),
                posted(balances, FundAccounts.RECOVERABLE),
                posted(balances, FundAccounts.WRITTEN_OFF));
    }

    /** Of an account, or of every contributor's account of that name. */
    private static long posted(Map<Account, Balance> balances, String name) {
        return balances.entrySet().stream()
                .filter(one -> FundAccounts.name(one.getKey().code()).equals(name))
                .mapToLong(one -> one.getValue().posted(one.getKey().side()))
                .sum();
    }
}
