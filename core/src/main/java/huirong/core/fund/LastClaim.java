package huirong.core.fund;

import huirong.core.fund.policy.Policy;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day on which a bank may claim on a filed loan. The day after, nothing can become of what is held for it. */
public final class LastClaim {
    private LastClaim() {}

    /**
     * Of a loan that is late, the end of the window that opens when the trigger is reached. Of one that is not, as if it fell overdue on
     * the day it is due: a loan that is neither settled nor reported late by then was forgotten, or its bank wants nothing of the fund.
     *
     * @param dueOn last instalment of the loan
     * @param since first day something is late; null if nothing is
     * @param classedOn the day from which it is reported in a class of the trigger’s; null if it is not
     * @return empty while the trigger may still be reached by a report of its class
     */
    public static Optional<LocalDate> of(
            Policy policy, LocalDate dueOn, @Nullable LocalDate since, @Nullable LocalDate classedOn) {
        int window = policy.claims().windowDays();
        int days = policy.trigger().overdueDays() + policy.trigger().waitDays();
        if (since == null) return Optional.of(dueOn.plusDays(days).plusDays(window));
        return policy.trigger().reachedOn(since, classedOn).map(from -> from.plusDays(window));
    }
}
