package huirong.app.creditfile;

import huirong.app.creditfile.facts.FactSubmissions;
import huirong.app.creditfile.facts.FactSubmissions.Terms;
import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.SettledRow;
import huirong.app.creditfile.facts.Submission;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.creditfile.facts.TallyLine;
import huirong.core.fact.CatalogueItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Submits rows as a feeder does: one transaction settles, another publishes; what became stale between is settled anew. */
class Source {
    /** What became of a submission. */
    record Outcome(long submission, long seq, List<SettledRow> rows, List<TallyLine> tally) {
        List<Fate> fates() {
            return rows.stream().map(SettledRow::fate).toList();
        }

        List<String> codes() {
            return rows.stream().map(row -> row.code() == null ? "" : row.code()).toList();
        }
    }

    /** As many rows as a feeder hands over at once. */
    private static final int BATCH = 4_000;

    private final FactSubmissions door;
    private final TransactionTemplate transaction;
    private final String name;

    Source(FactSubmissions door, PlatformTransactionManager transactions, String name) {
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
        this.name = name;
    }

    Outcome submit(CatalogueItem item, LocalDate asOf, List<SubmittedRow> rows) {
        return submit(item, asOf, rows, submission -> {});
    }

    /** @param beside what else is written in the settling transaction */
    Outcome submit(CatalogueItem item, LocalDate asOf, List<SubmittedRow> rows, LongConsumer beside) {
        Terms terms = new Terms(door.fresh(), item, name, "document-" + name, asOf, !item.basis().firmByFirm());
        while (true) {
            List<SettledRow> settled = new ArrayList<>();
            List<TallyLine> tally = settle(terms, rows, settled, beside);
            OptionalLong seq = transaction.execute(status -> door.publish(terms));
            if (seq.isPresent()) return new Outcome(terms.id(), seq.getAsLong(), settled, tally);
        }
    }

    private List<TallyLine> settle(
            Terms terms, List<SubmittedRow> rows, List<SettledRow> settled, LongConsumer beside) {
        return transaction.execute(status -> {
            Submission submission = door.open(terms);
            for (int from = 0; from < rows.size(); from += BATCH)
                submission.add(rows.subList(from, Math.min(rows.size(), from + BATCH)));
            List<TallyLine> tally = submission.settle(settled::add);
            beside.accept(terms.id());
            return tally;
        });
    }
}
