package huirong.app.compensation.books;

import huirong.app.compensation.ledger.BookBalances;
import huirong.core.fund.book.FundFigures;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A fund's book as it stood at the end of a day in Shanghai. */
@Component
public class PastBalances {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final BookBalances book;

    PastBalances(BookBalances book) {
        this.book = book;
    }

    /**
     * @param no of the last line that was in the book; 0 if there was none
     * @param balances in the order of the accounts' opening
     */
    public record AtEnd(LocalDate day, long no, Map<Account, Balance> balances) {
        /** What an account has, held amounts included, in fen; 0 for one that was not opened yet. */
        public long posted(String code) {
            return balances.entrySet().stream()
                    .filter(one -> one.getKey().code().equals(code))
                    .mapToLong(one -> one.getValue().posted(one.getKey().side()))
                    .sum();
        }

        public FundFigures figures() {
            return FundFigures.of(balances);
        }
    }

    public AtEnd of(String zone, LocalDate day) {
        long no = book.last(zone, day.plusDays(1).atStartOfDay(SHANGHAI).toInstant().minusMillis(1));
        return new AtEnd(day, no, book.after(zone, no));
    }
}
