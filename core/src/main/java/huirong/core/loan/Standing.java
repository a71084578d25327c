package huirong.core.loan;

import huirong.core.pricing.Instalment;
import huirong.core.pricing.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where a loan stands in its plan on a day, by what its own bank reported as repaid. What comes in is taken to pay the oldest
 * instalment first, which is a rule of this platform and no law's; the bank's books decide.
 *
 * @param next the first instalment due on that day or later that is not paid yet; empty if there is none
 * @param unreported instalments due before that day which the reports together do not reach, the oldest first
 * @param leftFen principal and interest of every instalment not reached, later ones included
 * @param leftInterestFen the interest in it
 * @param ahead whether principal was repaid sooner than planned, so that the bank counts later instalments anew
 */
public record Standing(
        Optional<Instalment> next, List<Instalment> unreported, long leftFen, long leftInterestFen, boolean ahead) {

    /** @param principalFen what is unpaid of the loan, as its bank reported it */
    public static Standing of(Plan plan, Collection<Repaid> repaid, long principalFen, LocalDate today) {
        long reported = repaid.stream().mapToLong(Repaid::fen).sum();
        long reached = 0;
        int paid = 0;
        for (Instalment instalment : plan.instalments()) {
            reached += instalment.paymentFen();
            if (reached > reported) break;
            paid++;
        }
        List<Instalment> open = plan.instalments().subList(paid, plan.instalments().size());
        Optional<Instalment> coming = plan.instalments().stream()
                .filter(instalment -> !instalment.due().isBefore(today))
                .findFirst();
        return new Standing(
                open.stream().filter(instalment -> !instalment.due().isBefore(today)).findFirst(),
                open.stream().filter(instalment -> instalment.due().isBefore(today)).toList(),
                open.stream().mapToLong(Instalment::paymentFen).sum(),
                open.stream().mapToLong(Instalment::interestFen).sum(),
                coming.isPresent() && principalFen < coming.get().remainingFen());
    }

    /** True if something was due that the reports do not reach, while nothing says that the plan is counted anew. */
    public boolean late() {
        return !ahead && !unreported.isEmpty();
    }

    /** Principal and interest of the instalments due before the day that were not reached. */
    public long unreportedFen() {
        return unreported.stream().mapToLong(Instalment::paymentFen).sum();
    }
}
