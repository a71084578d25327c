package huirong.core.fund.breaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filed loan as breakers see it: what was known of it, and when it became known. What a bank reports late changes nothing that
 * was counted before, so that a light of a past day stays what it was.
 *
 * @param bank code of its legal entity
 * @param product what it was lent as; empty if nobody says
 * @param endedOn the day on which it was settled, compensated or given up; null while it stands
 * @param renewed whether it ended as a renewal took its place, in whose stead it is counted as filed from that day on
 * @param paid what the fund paid for it, and when
 * @param changes in the order in which they became known
 */
public record WatchedLoan(
        String bank,
        String product,
        LocalDate filedOn,
        long amountFen,
        @Nullable LocalDate endedOn,
        boolean renewed,
        List<Paid> paid,
        List<Change> changes) {
    public WatchedLoan {
        paid = List.copyOf(paid);
        changes = List.copyOf(changes);
    }

    public record Paid(LocalDate on, long fen) {}

    /**
     * What a bank reported.
     *
     * @param knownOn day of the report
     * @param principalFen what was repaid of the principal
     * @param since first day something is late; null unless it was reported overdue
     * @param badClass whether it was reported in a class from 次级 on
     * @param cured whether nothing is late any more
     */
    public record Change(
            LocalDate knownOn, long principalFen, @Nullable LocalDate since, boolean badClass, boolean cured) {
        boolean known(LocalDate cutOff) {
            return !knownOn.isAfter(cutOff);
        }
    }

    boolean filed(LocalDate cutOff) {
        return !filedOn.isAfter(cutOff);
    }

    /** Whether it is one of the loans filed: once, with its renewals. What went bad of it is counted all the same. */
    boolean counts(LocalDate cutOff) {
        return renewed ? stands(cutOff) : filed(cutOff);
    }

    boolean stands(LocalDate cutOff) {
        return filed(cutOff) && (endedOn == null || endedOn.isAfter(cutOff));
    }

    long principalFen(LocalDate cutOff) {
        long repaid = 0;
        for (Change change : changes) if (change.known(cutOff)) repaid += change.principalFen();
        return Math.max(0, amountFen - repaid);
    }

    boolean overdue(LocalDate cutOff) {
        boolean overdue = false;
        for (Change change : changes)
            if (change.known(cutOff)) overdue = !change.cured() && (overdue || change.since() != null);
        return overdue;
    }

    /**
     * The day it went bad: reported in such a class, or overdue so long, whichever came first; the first time counts, even if it was
     * cured later. What becomes of a loan after it was settled or taken back concerns the fund no more.
     *
     * @param days overdue that count as bad
     */
    Optional<LocalDate> badOn(LocalDate cutOff, int days) {
        LocalDate last = endedOn != null && paid.isEmpty() && endedOn.isBefore(cutOff) ? endedOn : cutOff;
        LocalDate old = null;
        for (Change change : changes) {
            if (!change.known(last)) continue;
            if (old != null && !change.knownOn().isBefore(old)) return Optional.of(old);
            if (change.badClass()) return Optional.of(change.knownOn());
            if (change.cured()) old = null;
            if (change.since() != null) {
                LocalDate reached = change.since().plusDays(days);
                old = reached.isAfter(change.knownOn()) ? reached : change.knownOn();
            }
        }
        return Optional.ofNullable(old).filter(day -> !day.isAfter(last));
    }
}
