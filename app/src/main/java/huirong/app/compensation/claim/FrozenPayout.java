package huirong.app.compensation.claim;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.Payout;
import huirong.core.fund.Policy;
import java.util.Map;

/**
 * The figures a payout is made of, as they were when it was proposed.
 *
 * @param lossFen unpaid principal
 * @param firmPaidFen paid for the firm before
 * @param heldFen held for the filing
 */
record FrozenPayout(int policyVersion, long lossFen, long firmPaidFen, long heldFen) {
    Payout under(Policy policy) {
        return Payout.of(policy, lossFen, firmPaidFen, heldFen);
    }

    String canonical() {
        return CanonicalJson.write(Map.of(
                "policy", policyVersion, "loss-fen", lossFen, "firm-paid-fen", firmPaidFen, "held-fen", heldFen));
    }

    static FrozenPayout read(String canonical) {
        Map<String, Object> fields = CanonicalJson.object(canonical);
        return new FrozenPayout(
                Math.toIntExact((Long) fields.get("policy")),
                (Long) fields.get("loss-fen"),
                (Long) fields.get("firm-paid-fen"),
                (Long) fields.get("held-fen"));
    }
}
