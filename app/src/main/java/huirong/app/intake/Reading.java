package huirong.app.intake;

import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.FactSubmissions;
import huirong.app.creditfile.facts.SealingKey;
import huirong.app.creditfile.facts.SettledRow;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.creditfile.facts.Submission;
import huirong.app.creditfile.facts.TallyLine;
import huirong.app.creditfile.facts.Vault;
import huirong.app.intake.RowFateStore.RowFate;
import huirong.app.intake.rows.Finding;
import huirong.app.intake.rows.TableFile;
import huirong.app.intake.rows.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one delivery: in a first transaction every row gets its fate and facts are written down unseen; in a second, short one
 * they become known. A crash in either leaves what was there before, and the delivery is read again.
 */
@Component
class Reading {
    private static final int BATCH = 4_000;
    private static final String PURGE_BASIS = "未经授权的信息不得留存（个人信息保护法 13、47;征信业管理条例 13）";

    private final DeliveryStore deliveries;
    private final RawStore raw;
    private final RowFateStore fates;
    private final FactSubmissions facts;
    private final Vault vault;
    private final Progress progress;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final boolean demonstration;

    Reading(
            DeliveryStore deliveries,
            RawStore raw,
            RowFateStore fates,
            FactSubmissions facts,
            Vault vault,
            Progress progress,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${huirong.invented-firms:refuse}") String inventedFirms) {
        this.deliveries = deliveries;
        this.raw = raw;
        this.fates = fates;
        this.facts = facts;
        this.vault = vault;
        this.progress = progress;
        this.json = json;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        demonstration = inventedFirms.equals("accept");
    }

    /** Takes the oldest waiting delivery one step further; false if none waits. */
    boolean next() {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Delivery> claimed = deliveries.claim();
                claimed.ifPresent(this::advance);
                return claimed.isPresent();
            }));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(status -> {
                deliveries.refused(refusal.delivery, refusal.cause.finding().code(), refusal.cause.detail());
                if (refusal.firmByFirm) purge(refusal.delivery);
            });
            progress.done(refusal.delivery);
            return true;
        }
    }

    /** Refuses the oldest waiting delivery: reading it fails again and again, and others wait behind it. */
    void giveUp() {
        transaction.executeWithoutResult(status -> deliveries.claim().ifPresent(delivery -> {
            facts.discard(delivery.id());
            fates.clear(delivery.id());
            deliveries.refused(delivery.id(), Finding.FILE_FAULT.code(), "");
            progress.done(delivery.id());
        }));
    }

    private void advance(Delivery delivery) {
        Manifest manifest;
        try {
            manifest = ManifestText.read(delivery.manifest());
        } catch (ManifestText.Wrong wrong) {
            throw new IllegalStateException("a stored manifest can't be read", wrong);
        }
        FactSubmissions.Terms terms = new FactSubmissions.Terms(
                delivery.id(),
                manifest.item(),
                delivery.organisation(),
                delivery.ref(),
                delivery.asOf(),
                manifest.answersForAll() && !allRejected(delivery.counts()));
        if (delivery.state() == Delivery.State.RECEIVED) settle(delivery, manifest, terms);
        else publish(delivery, terms);
    }

    private void settle(Delivery delivery, Manifest manifest, FactSubmissions.Terms terms) {
        long began = System.nanoTime();
        SealingKey key = deliveries.rawKey(delivery.id()).map(vault::unwrap).orElse(null);
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        Submission submission = facts.open(terms);
        try (TableFile table =
                TableFile.open(raw.open(delivery.id(), key), manifest.encoding(), manifest.columns())) {
            RowReader reader = new RowReader(manifest, table, delivery.asOf(), demonstration);
            List<SubmittedRow> good = new ArrayList<>(BATCH);
            List<RowFate> bad = new ArrayList<>();
            long rows = 0;
            while (table.hasNext()) {
                switch (reader.read(table.next())) {
                    case ReadRow.Good(SubmittedRow row) -> good.add(row);
                    case ReadRow.Bad(long line, Finding finding, String field, String detail) -> bad.add(
                            new RowFate(line, Fate.REJECTED, finding.code(), field, detail));
                }
                if (++rows % BATCH == 0) {
                    flush(delivery, submission, good, bad, counts);
                    progress.tell(delivery.id(), rows, millis(began));
                }
            }
            flush(delivery, submission, good, bad, counts);
        } catch (Unreadable unreadable) {
            throw new Refusal(delivery.id(), terms.item().basis().firmByFirm(), unreadable);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        List<TallyLine> tally = settle(delivery, submission, counts);
        deliveries.settled(delivery.id(), counted(counts, millis(began)), json.writeValueAsString(tally));
    }

    private List<TallyLine> settle(Delivery delivery, Submission submission, Map<Fate, Long> counts) {
        List<RowFate> batch = new ArrayList<>(BATCH);
        List<TallyLine> tally = submission.settle((SettledRow row) -> {
            counts.merge(row.fate(), 1L, Long::sum);
            batch.add(new RowFate(row.line(), row.fate(), row.code(), null, null));
            if (batch.size() < BATCH) return;
            fates.add(delivery.id(), batch);
            batch.clear();
        });
        fates.add(delivery.id(), batch);
        return tally;
    }

    private void flush(
            Delivery delivery,
            Submission submission,
            List<SubmittedRow> good,
            List<RowFate> bad,
            Map<Fate, Long> counts) {
        if (!good.isEmpty()) submission.add(good);
        if (!bad.isEmpty()) fates.add(delivery.id(), bad);
        counts.merge(Fate.REJECTED, (long) bad.size(), Long::sum);
        good.clear();
        bad.clear();
    }

    private void publish(Delivery delivery, FactSubmissions.Terms terms) {
        OptionalLong seq = facts.publish(terms);
        if (seq.isEmpty()) {
            fates.clear(delivery.id());
            deliveries.toReadAgain(delivery.id());
            return;
        }
        if (terms.item().basis().firmByFirm() && Objects.requireNonNull(delivery.counts()).rejected() > 0)
            purge(delivery.id());
        deliveries.published(delivery.id(), seq.getAsLong());
        progress.done(delivery.id());
    }

    /** A row that was rejected, or a file that could not be read, may be about a firm that authorised nothing. */
    private void purge(long delivery) {
        raw.purge(delivery);
        deliveries.rawErased(delivery, LocalDate.now(clock), PURGE_BASIS);
    }

    private static Delivery.Counts counted(Map<Fate, Long> counts, long millis) {
        return new Delivery.Counts(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Fate.ACCEPTED, 0L),
                counts.getOrDefault(Fate.WARNED, 0L),
                counts.getOrDefault(Fate.WAITING, 0L),
                counts.getOrDefault(Fate.REJECTED, 0L),
                counts.getOrDefault(Fate.REPEATED, 0L),
                millis);
    }

    /** A file of which nothing could be filed tells nothing about anybody. */
    private static boolean allRejected(Delivery.@Nullable Counts counts) {
        return counts != null && counts.delivered() > 0 && counts.rejected() == counts.delivered();
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    /** Rolls the reading back and carries out why the file as a whole is refused. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long delivery;
        private final boolean firmByFirm;
        private final Unreadable cause;

        Refusal(long delivery, boolean firmByFirm, Unreadable cause) {
            super(cause);
            this.delivery = delivery;
            this.firmByFirm = firmByFirm;
            this.cause = cause;
        }
    }
}
