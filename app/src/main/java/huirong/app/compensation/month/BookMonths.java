package huirong.app.compensation.month;

import huirong.app.compensation.books.PastBalances;
import huirong.app.compensation.ledger.AccountTitles;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The months of a fund's book, each computed from the lines of the book. */
@Component
class BookMonths {
    private final PastBalances past;
    private final AccountTitles titles;
    private final CloseStore closes;
    private final Clock clock;

    BookMonths(PastBalances past, AccountTitles titles, CloseStore closes, Clock clock) {
        this.past = past;
        this.titles = titles;
        this.closes = closes;
        this.clock = clock;
    }

    /** From the month of the first entry to the present one, newest first; none before the first entry. */
    List<YearMonth> all(String zone) {
        List<YearMonth> months = new ArrayList<>();
        closes.first(zone).ifPresent(first -> {
            YearMonth begin = YearMonth.from(first.atZone(clock.getZone()));
            for (YearMonth month = YearMonth.now(clock); !month.isBefore(begin); month = month.minusMonths(1)) months.add(month);
        });
        return months;
    }

    /** Up to now, if the month has not ended. */
    BookMonth of(String zone, YearMonth month) {
        PastBalances.AtEnd before = past.of(zone, month.atDay(1).minusDays(1));
        PastBalances.AtEnd end = past.of(zone, month.atEndOfMonth());
        List<AccountMonth> accounts = end.balances().entrySet().stream()
                .map(one -> account(one.getKey(), before.balances(), one.getValue()))
                .sorted(Comparator.comparing(AccountMonth::number).thenComparing(AccountMonth::code))
                .toList();
        return new BookMonth(zone, month, before.no(), end.no(), accounts);
    }

    private AccountMonth account(Account account, Map<Account, Balance> before, Balance end) {
        Balance begin = before.getOrDefault(account, Balance.ZERO);
        return new AccountMonth(
                account.code(),
                titles.number(account.code()),
                account.side(),
                begin.posted(account.side()),
                end.debitsPosted() - begin.debitsPosted(),
                end.creditsPosted() - begin.creditsPosted(),
                end.posted(account.side()),
                end.held(account.side()));
    }
}
