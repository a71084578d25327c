package huirong.app.compensation.filing;

import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loan entered with the fund (备案), or refused.
 *
 * @param loan reference of the loan
 * @param number 备案号; null if it was refused
 * @param policyVersion the version in force that day, which it keeps
 * @param amountFen of the loan
 * @param holdFen set aside for it on that day; 0 if refused
 * @param criteria each with its figure
 */
public record Filing(
        String ref,
        String loan,
        String zone,
        String firm,
        String bank,
        String unit,
        @Nullable String number,
        FilingState state,
        int policyVersion,
        long amountFen,
        long holdFen,
        List<CriterionLine> criteria,
        LocalDate filedOn,
        Instant filedAt,
        String person) {
    public Filing {
        criteria = List.copyOf(criteria);
    }

    /** Whether what was set aside for it is still held: neither paid out nor given back. */
    public boolean held() {
        return state == FilingState.FILED || state == FilingState.CLAIMED;
    }
}
