package huirong.app.compensation.claim;

import huirong.app.lending.Loan;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a loan is, today, as late or as badly classed as the rules it was filed under ask for. */
@Component
class Triggers {
    private final Clock clock;

    Triggers(Clock clock) {
        this.clock = clock;
    }

    boolean reached(Policy policy, Loan loan) {
        return policy.trigger().reached(days(loan), loan.fiveClass());
    }

    int days(Loan loan) {
        return Math.toIntExact(loan.overdueDays(LocalDate.now(clock)));
    }
}
