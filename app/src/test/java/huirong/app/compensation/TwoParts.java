package huirong.app.compensation;

import huirong.core.fund.policy.ClaimTerms;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;

/** The district's rules, but with seven tenths of a claim paid in advance and sixty days for stating the final loss. */
final class TwoParts {
    static final Policy POLICY = of(ReadyPolicies.find("district").orElseThrow());

    private TwoParts() {}

    private static Policy of(Policy like) {
        ClaimTerms claims = like.claims();
        return new Policy(
                like.code(), like.chinese(), like.english(), like.version(), like.from(), like.until(), like.pool(), like.bearing(),
                like.admission(), like.cover(), like.trigger(),
                new ClaimTerms(
                        claims.windowDays(), claims.documents(), 7_000, claims.checkDays(), claims.reviewDays(), claims.publicityDays(),
                        claims.paymentDays(), claims.appealDays(), 60),
                like.breakers(), like.recoveries());
    }
}
