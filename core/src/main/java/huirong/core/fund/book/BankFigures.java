package huirong.core.fund.book;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands on one partner bank's accounts in a fund's book, in fen. Those of all banks together are the fund's
 * ({@link FundFigures}).
 *
 * @param occupiedFen 额度占用: held for its filed loans
 * @param paidFen 已补偿, less what it gave back of it
 * @param recoveredFen 追回, of its claims
 * @param recoverableFen 应收追偿: still owed for its claims and pursued
 * @param writtenOffFen 核销: still owed and no longer pursued
 */
public record BankFigures(long occupiedFen, long paidFen, long recoveredFen, long recoverableFen, long writtenOffFen) {
    public static final BankFigures NONE = new BankFigures(0, 0, 0, 0, 0);

    /**
     * Read off the balances of a fund's book.
     *
     * @return by the bank's code; under the empty code what was filed before banks had accounts of their own, if anything was
     */
    public static SortedMap<String, BankFigures> of(Map<Account, Balance> balances) {
        SortedMap<String, BankFigures> banks = new TreeMap<>();
        balances.forEach((account, balance) -> {
            BankFigures one = of(account, balance);
            if (!one.equals(NONE)) banks.merge(FundAccounts.party(account.code()), one, BankFigures::plus);
        });
        return banks;
    }

    private static BankFigures of(Account account, Balance balance) {
        long posted = balance.posted(account.side());
        return switch (FundAccounts.name(account.code())) {
            case FundAccounts.PAID -> new BankFigures(balance.debitsPending(), posted, 0, 0, 0);
            case FundAccounts.RECOVERED -> new BankFigures(0, 0, posted, 0, 0);
            case FundAccounts.RECOVERABLE -> new BankFigures(0, 0, 0, posted, 0);
            case FundAccounts.WRITTEN_OFF -> new BankFigures(0, 0, 0, 0, posted);
            default -> NONE;
        };
    }

    public BankFigures plus(BankFigures other) {
        return new BankFigures(
                occupiedFen + other.occupiedFen,
                paidFen + other.paidFen,
                recoveredFen + other.recoveredFen,
                recoverableFen + other.recoverableFen,
                writtenOffFen + other.writtenOffFen);
    }
}
