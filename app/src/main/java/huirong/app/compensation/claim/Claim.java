package huirong.app.compensation.claim;

import huirong.app.compensation.filing.Filing;
import huirong.core.fund.ClaimState;
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
 * @param entryNo number of the payment in the book; null before it is paid
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
        @Nullable LocalDate paidOn,
        @Nullable Long entryNo) {
    static Claim stated(String ref, Filing filing, int overdueDays, long principalFen, LocalDate today) {
        return new Claim(
                ref, filing.ref(), filing.zone(), filing.firm(), filing.bank(), FundTables.CLAIM.start(), overdueDays, principalFen,
                null, null, null, today, null, false, null, null);
    }

    /** Whether the figures that were proposed are those that count. */
    public boolean frozen() {
        return switch (state) {
            case PROPOSED, PUBLISHED, AGREED, ORDERED, PAID -> true;
            case STATED, SENT_BACK, CHECKED, OPPOSED, DECLINED, APPEALED, CLOSED, LAPSED -> false;
        };
    }

    /** Whether its bank may still add papers. */
    public boolean takesPapers() {
        return switch (state) {
            case STATED, SENT_BACK, DECLINED, APPEALED -> true;
            case CHECKED, PROPOSED, PUBLISHED, AGREED, ORDERED, PAID, OPPOSED, CLOSED, LAPSED -> false;
        };
    }
}
