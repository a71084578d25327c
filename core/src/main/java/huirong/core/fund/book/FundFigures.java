package huirong.core.fund.book;

import huirong.core.ledger.Account.Side;
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
    public static final FundFigures NONE = new FundFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Read off the balances of a fund's book, those of several contributors added up. */
    public static FundFigures of(Map<Account, Balance> balances) {
        long budget = 0;
        long awaited = 0;
        long transit = 0;
        long occupied = 0;
        long paid = 0;
        long cash = 0;
        long returned = 0;
        long interest = 0;
        long recovered = 0;
        long recoverable = 0;
        long writtenOff = 0;
        for (Map.Entry<Account, Balance> one : balances.entrySet()) {
            long posted = one.getValue().posted(one.getKey().side());
            switch (FundAccounts.name(one.getKey().code())) {
                case FundAccounts.BUDGET -> budget += posted;
                case FundAccounts.AWAITED -> awaited += posted;
                case FundAccounts.TRANSIT -> transit += posted;
                case FundAccounts.PAID -> paid += posted;
                case FundAccounts.RETURNED -> returned += posted;
                case FundAccounts.INTEREST -> interest += posted;
                case FundAccounts.RECOVERED -> recovered += posted;
                case FundAccounts.RECOVERABLE -> recoverable += posted;
                case FundAccounts.WRITTEN_OFF -> writtenOff += posted;
                case FundAccounts.FREE -> {
                    cash += posted;
                    occupied += one.getValue().held(Side.DEBIT);
                }
                default -> {}
            }
        }
        long appropriated = budget - awaited;
        return new FundFigures(
                budget,
                appropriated - transit,
                occupied,
                paid,
                cash - occupied,
                appropriated,
                returned,
                interest,
                recovered,
                recoverable,
                writtenOff);
    }

    /** Whether held, free, paid and returned are together what arrived, interest and what was recovered. */
    public boolean addUp() {
        return occupiedFen + freeFen + paidFen + returnedFen == arrivedFen + interestFen + recoveredFen;
    }
}
