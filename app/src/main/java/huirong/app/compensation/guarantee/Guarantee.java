package huirong.app.compensation.guarantee;

import huirong.core.guarantee.DeclineReason;
import huirong.core.guarantee.Duty;
import huirong.core.guarantee.GuaranteeState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guarantor that stands for what is drawn under a line (担保), or is asked to.
 *
 * @param line reference of the line
 * @param bank code of the bank's legal entity
 * @param guarantor code of the guarantor's legal entity
 * @param contract number of the line's contract
 * @param lineFen the line (授信额度)
 * @param acceptance as its maker proposed it; null before that and after a refusal
 * @param inForceOn the day two persons had accepted it: it covers what is drawn from then on
 * @param words what one said to the other last: why it was returned or declined
 */
public record Guarantee(
        String ref,
        String line,
        String zone,
        String firm,
        String bank,
        String unit,
        String guarantor,
        String contract,
        long lineFen,
        Duty duty,
        int waitDays,
        int payDays,
        GuaranteeState state,
        Instant namedAt,
        String namedPerson,
        @Nullable Acceptance acceptance,
        @Nullable String proposedAccount,
        @Nullable String proposedPerson,
        @Nullable LocalDate inForceOn,
        @Nullable String decidedPerson,
        @Nullable DeclineReason reason,
        @Nullable String words) {

    public boolean inForce() {
        return state == GuaranteeState.IN_FORCE;
    }

    /** Whether it stands, or is still being asked for. */
    public boolean live() {
        return state != GuaranteeState.DECLINED && state != GuaranteeState.WITHDRAWN;
    }

    /** Whether a loan that was drawn on a day is one it answers for. */
    public boolean covers(LocalDate drawnOn) {
        return inForceOn != null && !drawnOn.isBefore(inForceOn);
    }
}
