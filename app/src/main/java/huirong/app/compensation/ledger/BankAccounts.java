package huirong.app.compensation.ledger;

import huirong.core.fund.book.BankFigures;
import huirong.core.fund.book.FundAccounts;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** The accounts that each partner bank has in a fund's book. */
@Component
public class BankAccounts {
    private final FundLedger ledger;
    private final BookLineStore lines;

    BankAccounts(FundLedger ledger, BookLineStore lines) {
        this.ledger = ledger;
        this.lines = lines;
    }

    /** By the bank's code; under the empty code what was filed before banks had accounts of their own, if anything was. */
    public SortedMap<String, BankFigures> figures(String zone) {
        return BankFigures.of(ledger.balancesByAccount(zone));
    }

    /**
     * What moved one of a bank's accounts, newest first, before a number.
     *
     * @param account one of {@link FundAccounts#OF_BANKS}
     */
    public List<AccountLine> lines(String zone, String bank, String account, long before, int limit) {
        return lines.lines(zone, FundAccounts.of(account, bank), before, limit);
    }
}
