package huirong.app.compensation.statement;

import huirong.app.compensation.books.PastBalances;
import huirong.app.compensation.ledger.AccountTitles;
import huirong.core.fund.book.FundAccounts;
import huirong.core.reconciliation.AdjustedBalances;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the 余额调节表 of a fund, of any day that the statements speak of. */
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

    /** Of a day, or of the last that the statements speak of, if that is earlier; empty if there is none. */
    public Optional<Reconciliation> upTo(String zone, LocalDate day) {
        return statements.last(zone).map(last -> of(zone, day.isAfter(last) ? last : day));
    }

    /** Of a day; empty if the statements do not speak of it yet. */
    public Optional<Reconciliation> on(String zone, LocalDate day) {
        return upTo(zone, day).filter(table -> table.day().equals(day));
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
