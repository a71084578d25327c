package huirong.app.compensation.recovery;

import huirong.core.fact.CanonicalJson;
import java.time.LocalDate;

/**
 * A claim that was paid.
 *
 * @param number of its filing
 * @param payout as it was frozen, canonical JSON
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
        long payoutFen,
        LocalDate paidOn) {
    /** Unpaid principal when it was proposed. */
    public long lossFen() {
        return (Long) CanonicalJson.object(payout).get("loss-fen");
    }
}
