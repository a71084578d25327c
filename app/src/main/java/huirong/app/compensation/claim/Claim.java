package huirong.app.compensation.claim;

import huirong.core.fund.ClaimState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a filing (补偿申请).
 *
 * @param overdueDays when it was stated
 * @param statedFen unpaid principal when it was stated
 * @param payout the frozen figures; null before they are proposed
 * @param proposedAccount who proposed them, or to decline
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
        @Nullable LocalDate paidOn,
        @Nullable Long entryNo) {}
