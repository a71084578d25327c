package huirong.core.fund.policy;

import huirong.core.loan.FiveClass;
import java.util.List;
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
