package huirong.app.compensation.statement;

import huirong.app.compensation.books.PastBalances;
import huirong.app.compensation.ledger.AccountTitles;
import huirong.core.fund.book.FundAccounts;
import huirong.core.reconciliation.AdjustedBalances;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the 余额调节表 of a fund, of any day that a statement ends with. */
@Component
public class Reconciliations {
    private final StatementStore statements;
    private final MatchStore matches;
    private final PastBalances past;
    private final AccountTitles titles;

    Reconciliations(StatementStore statements, MatchStore matches, PastBalances past, AccountTitles titles) {
        this.statements = statements;
        this.matches = matches;
        this.past = past;
        this.titles = titles;
    }

    /** Of the newest statement that ends on a day or before it; empty if there is none. */
    public Optional<Reconciliation> upTo(String zone, LocalDate day) {
        return statements.ofZone(zone).stream()
                .map(Statement::through)
                .filter(through -> !through.isAfter(day))
                .findFirst()
                .map(through -> of(zone, through));
    }

    private Reconciliation of(String zone, LocalDate day) {
        PastBalances.AtEnd end = past.of(zone, day);
        List<OpenLine> lines = matches.lines(zone, day, end.no());
        List<OpenEntry> entries = matches.entries(zone, day, end.no());
        StatementStore.Sums bank = statements.sums(zone, day);
        AdjustedBalances adjusted = AdjustedBalances.of(
                end.posted(FundAccounts.FREE),
                bank.openingFen(),
                bank.closingFen(),
                lines.stream().map(OpenLine::line).toList(),
                entries.stream().map(OpenEntry::entry).toList());
        return new Reconciliation(
                day,
                end.no(),
                adjusted,
                lines.stream()
                        .map(line -> new Reconciliation.Item(
                                line.key(), line.serial(), line.day(), Reconciliation.age(line.day(), day), line.fen(),
                                (line.counterparty() + " " + line.words()).strip()))
                        .toList(),
                entries.stream()
                        .map(entry -> new Reconciliation.Item(
                                entry.ref(), Long.toString(entry.no()), entry.day(), Reconciliation.age(entry.day(), day), entry.fen(),
                                titles.name(entry.other()) + " " + entry.document()))
                        .toList());
    }
}
