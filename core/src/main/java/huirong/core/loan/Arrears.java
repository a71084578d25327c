package huirong.core.loan;

import huirong.core.pricing.Instalment;
import huirong.core.pricing.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * From which day a loan can be overdue, given what its own bank reported as repaid. What comes in is taken to pay the oldest
 * instalment first, which is a rule of this platform and no law's; so a day before a repayment is possible only where the plan
 * shows an instalment that all repayments together do not reach.
 */
public final class Arrears {
    private Arrears() {}

    /**
     * @param plan as contracted; empty if the loan's dates are not those of a plan
     * @param repaid every repayment reported, in any order
     * @return the earliest first day of being overdue that does not contradict them; empty if nothing was repaid
     */
    public static Optional<LocalDate> earliest(Optional<Plan> plan, Collection<Repaid> repaid) {
        return repaid.stream().map(Repaid::on).max(Comparator.naturalOrder()).map(last -> {
            LocalDate missed = plan.flatMap(of -> firstMissed(of, repaid))
                    .filter(due -> due.isBefore(last))
                    .orElse(last);
            return repaid.stream()
                    .filter(Repaid::cured)
                    .map(Repaid::on)
                    .filter(cured -> cured.isAfter(missed))
                    .max(Comparator.naturalOrder())
                    .orElse(missed);
        });
    }

    private static Optional<LocalDate> firstMissed(Plan plan, Collection<Repaid> repaid) {
        long left = repaid.stream().mapToLong(Repaid::fen).sum();
        for (Instalment instalment : plan.instalments()) {
            left -= instalment.paymentFen();
            if (left < 0) return Optional.of(instalment.due());
        }
        return Optional.empty();
    }
}
