package huirong.core.fund.policy;

import huirong.core.loan.FiveClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when a bank may claim.
 *
 * @param overdueDays whole days since the first thing was late
 * @param classes the bank’s five classes that count; empty if the class does not matter
 * @param both whether days and class must both be reached, or one will do
 * @param waitDays days of the bank's own recovery after that
 * @param legalStep what must have been done at court
 */
public record Trigger(
        @In(Measure.DAYS) int overdueDays,
        List<FiveClass> classes,
        boolean both,
        @In(Measure.DAYS) int waitDays,
        LegalStep legalStep) {
    public Trigger {
        classes = List.copyOf(classes);
    }

    /**
     * Whether a loan has reached it.
     *
     * @param days whole days since the first thing was late
     * @param reported the class its bank reports; null if it reports none
     */
    public boolean reached(long days, @Nullable FiveClass reported) {
        boolean old = days >= overdueDays + waitDays;
        if (classes.isEmpty()) return old;
        boolean classed = reported != null && classes.contains(reported);
        return both ? old && classed : old || classed;
    }

    /**
     * The day from which the window for a claim counts.
     *
     * @param since first day something was late
     * @param classedOn the day from which the loan is reported in one of the classes; null if it is not
     * @return empty if it is not reached by any day
     */
    public Optional<LocalDate> reachedOn(LocalDate since, @Nullable LocalDate classedOn) {
        LocalDate old = since.plusDays(overdueDays + waitDays);
        if (classes.isEmpty()) return Optional.of(old);
        if (classedOn == null) return both ? Optional.empty() : Optional.of(old);
        return Optional.of(both == classedOn.isAfter(old) ? classedOn : old);
    }

    /** In the order in which they happen. */
    public enum LegalStep {
        NONE,
        /** 起诉受理. */
        FILED,
        /** 生效判决. */
        JUDGED,
        /** 终结本次执行. */
        EXECUTION_ENDED
    }
}
