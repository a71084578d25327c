package huirong.app.lending;

import huirong.app.web.piece.Cost;
import huirong.core.loan.Repaid;
import huirong.core.loan.Standing;
import huirong.core.pricing.AllIn;
import huirong.core.pricing.Instalment;
import huirong.core.pricing.Plan;
import java.time.LocalDate;
import java.util.List;

/** What a firm still pays of a loan, and when, as contracted; fees are not part of it. */
record ShownPlan(Cost cost, Standing standing) {
    /** How many instalments, the first ones, the reports reach. */
    public int paid() {
        int open = standing.unreported().isEmpty()
                ? standing.next().map(Instalment::no).orElse(cost.instalments().size() + 1)
                : standing.unreported().getFirst().no();
        return open - 1;
    }

    static ShownPlan of(Plan plan, Loan loan, List<Repaid> repaid, LocalDate today) {
        return new ShownPlan(
                Cost.of(plan, AllIn.of(plan, List.of())), Standing.of(plan, repaid, loan.principalFen(), today));
    }
}
