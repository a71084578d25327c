package huirong.app.compensation.filing;

import huirong.app.compensation.guarantee.Guarantee;
import huirong.app.lending.Loan;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.policy.Policy;
import huirong.core.loan.LoanState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loans of one zone, decided one after another. Until the transaction ends nothing of what decides changes but by the round itself.
 */
public final class Round {
    /**
     * What decides besides the loans.
     *
     * @param live loans that are filed; grows
     * @param stopped loans whose filing a light suspends
     * @param footing as each filing leaves it
     */
    record Ruling(Policy policy, Set<String> live, Set<String> stopped, Footing footing) {}

    /** A loan, and either how the criteria decide, with the guarantee that covers it and the filing whose place it takes, or why it is not taken up. */
    record Weighed(
            ToFile asked,
            Loan loan,
            @Nullable FilingCheck check,
            @Nullable Guarantee guarantee,
            @Nullable Renewed renewed,
            @Nullable FilingRefusal refusal) {
        boolean met() {
            return check != null && check.met();
        }
    }

    private final String zone;
    private final LocalDate day;
    private final Map<String, Loan> loans;
    private final @Nullable Ruling ruling;

    /** @param ruling null if the fund has no policy in force, or no book */
    Round(String zone, LocalDate day, Map<String, Loan> loans, @Nullable Ruling ruling) {
        this.zone = zone;
        this.day = day;
        this.loans = loans;
        this.ruling = ruling;
    }

    String zone() {
        return zone;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    Policy policy() {
        return ruling == null ? null : ruling.policy();
    }

    /** On top of every one before it. */
    Weighed weigh(ToFile asked) {
        Loan loan = loans.get(asked.loan());
        FilingRefusal refusal = refusal(asked, loan);
        if (ruling == null || refusal != null) return new Weighed(asked, loan, null, null, null, refusal);
        FilingCheck check = ruling.footing().check(loan, asked.declared(), day);
        if (check.met()) {
            ruling.footing().filed(loan, check);
            ruling.live().add(loan.ref());
        }
        Footing footing = ruling.footing();
        return new Weighed(asked, loan, check, footing.guarantee(loan), footing.renewed(loan), null);
    }

    private @Nullable FilingRefusal refusal(ToFile asked, Loan loan) {
        if (ruling == null) return FilingRefusal.NO_POLICY;
        if (!asked.alone()) return FilingRefusal.NOT_DECLARED;
        if (loan.state() == LoanState.SETTLED) return FilingRefusal.SETTLED;
        if (ruling.live().contains(loan.ref())) return FilingRefusal.ALREADY_FILED;
        return ruling.stopped().contains(loan.ref()) ? FilingRefusal.SUSPENDED : null;
    }
}
