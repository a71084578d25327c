package huirong.app.compensation.recovery;

import huirong.app.compensation.ledger.PaidClaims;
import huirong.core.fact.CanonicalJson;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim of which something was paid.
 *
 * @param number of its filing
 * @param payout as it was frozen last, canonical JSON
 * @param paidFen all that was paid of it
 * @param paidOn day of the first payment, from which its age counts
 * @param lastPaidOn day of the last
 * @param endedOn day from which what comes in is a recovery; null while an advance awaits its final settlement, and what comes in
 *     lowers the loss
 */
record PaidClaim(
        String ref,
        String filing,
        String number,
        String loan,
        String zone,
        String firm,
        String bank,
        int policyVersion,
        String payout,
        long paidFen,
        LocalDate paidOn,
        LocalDate lastPaidOn,
        @Nullable LocalDate endedOn) {
    /** Unpaid principal, and interest where the policy counts it, when the figures were frozen. */
    public long lossFen() {
        return (Long) CanonicalJson.object(payout).get("loss-fen");
    }

    PaidClaims.Whose whose() {
        return new PaidClaims.Whose(zone, bank, filing, ref);
    }
}
