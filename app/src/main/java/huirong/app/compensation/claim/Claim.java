package huirong.app.compensation.claim;

import huirong.app.compensation.filing.Filing;
import huirong.core.fund.ClaimState;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FundTables;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a filing (补偿申请).
 *
 * @param overdueDays when it was stated
 * @param statedFen unpaid principal when it was stated
 * @param payout the frozen figures; null before they are proposed
 * @param proposedAccount who proposed them, or to decline
 * @param orderedAccount who made the payment order
 * @param clockFrom the day from which the working days of the present limit count
 * @param publicUntil the last day of its publicity; null before
 * @param appealed whether its bank has appealed, which it may once
 * @param paidFen what was paid of it so far
 * @param advancedFen what of that was paid in advance; the final loss is then stated, checked and settled in the same steps
 * @param paidOn day of the last payment; null before
 */
record Claim(
        String ref,
        String filing,
        String zone,
        String firm,
        String bank,
        ClaimState state,
        int overdueDays,
        long statedFen,
        @Nullable FrozenPayout payout,
        @Nullable String proposedAccount,
        @Nullable String orderedAccount,
        LocalDate clockFrom,
        @Nullable LocalDate publicUntil,
        boolean appealed,
        long paidFen,
        long advancedFen,
        @Nullable LocalDate paidOn) {
    static Claim stated(String ref, Filing filing, int overdueDays, long principalFen, LocalDate today) {
        return new Claim(
                ref, filing.ref(), filing.zone(), filing.firm(), filing.bank(), FundTables.CLAIM.start(), overdueDays, principalFen,
                null, null, null, today, null, false, 0, 0, null);
    }

    /** Whether the figures that were proposed are those that count. */
    public boolean frozen() {
        return switch (state) {
            case PROPOSED, PUBLISHED, AGREED, ORDERED, ADVANCED, PAID -> true;
            case STATED, SENT_BACK, CHECKED, OPPOSED, DECLINED, APPEALED, CLOSED, LAPSED -> false;
        };
    }

    /** Whether it was paid in advance: what comes now is its final settlement. */
    public boolean advanced() {
        return advancedFen > 0;
    }

    /** Whether a payment of this part brought it to where it stands. */
    boolean paidBy(Payment.Part part) {
        return state == ClaimState.ADVANCED && part == Payment.Part.ADVANCE || state == ClaimState.PAID && part != Payment.Part.ADVANCE;
    }

    /** How its filing ends when it does: paid, if anything was. */
    FilingEvent ends() {
        return advanced() ? FilingEvent.PAY : FilingEvent.RELEASE;
    }

    /** Whether its bank may still add papers. */
    public boolean takesPapers() {
        return switch (state) {
            case STATED, SENT_BACK, DECLINED, APPEALED, ADVANCED -> true;
            case CHECKED, PROPOSED, PUBLISHED, AGREED, ORDERED, PAID, OPPOSED, CLOSED, LAPSED -> false;
        };
    }
}
