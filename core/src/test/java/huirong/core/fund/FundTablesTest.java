package huirong.core.fund;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class FundTablesTest {
    @Test
    void aFilingIsClaimedOnceAndPaidOnce() {
        AllPairs.areAsStated(
                FundTables.FILING,
                FilingState.class,
                FilingEvent.class,
                "SENT ADMIT FILED",
                "SENT REFUSE REFUSED",
                "FILED CLAIM CLAIMED",
                "FILED RELEASE RELEASED",
                "FILED EXPIRE RELEASED",
                "FILED WITHDRAW WITHDRAWN",
                "FILED CARRY CARRIED",
                "CLAIMED PAY COMPENSATED",
                "CLAIMED RELEASE RELEASED");
    }

    @Test
    void aClaimIsPaidAfterCheckReviewPublicityAndOrderAndDeclinedWithOneAppeal() {
        AllPairs.areAsStated(
                FundTables.CLAIM,
                ClaimState.class,
                ClaimEvent.class,
                "STATED CHECK CHECKED",
                "STATED SEND_BACK SENT_BACK",
                "STATED OPPOSE OPPOSED",
                "STATED LAPSE LAPSED",
                "SENT_BACK RESTATE STATED",
                "SENT_BACK OPPOSE OPPOSED",
                "SENT_BACK LAPSE LAPSED",
                "CHECKED PROPOSE PROPOSED",
                "CHECKED SEND_BACK SENT_BACK",
                "CHECKED OPPOSE OPPOSED",
                "CHECKED LAPSE LAPSED",
                "PROPOSED RETURN CHECKED",
                "PROPOSED PUBLISH PUBLISHED",
                "PROPOSED AGREE AGREED",
                "PROPOSED SETTLE PAID",
                "PROPOSED LAPSE LAPSED",
                "PUBLISHED ORDER ORDERED",
                "PUBLISHED REOPEN CHECKED",
                "PUBLISHED LAPSE LAPSED",
                "AGREED ORDER ORDERED",
                "AGREED REOPEN CHECKED",
                "AGREED LAPSE LAPSED",
                "ORDERED RETURN AGREED",
                "ORDERED PAY PAID",
                "ORDERED ADVANCE ADVANCED",
                "ADVANCED FINALISE STATED",
                "ADVANCED LAPSE LAPSED",
                "ORDERED LAPSE LAPSED",
                "OPPOSED RETURN STATED",
                "OPPOSED DECLINE DECLINED",
                "OPPOSED CLOSE CLOSED",
                "OPPOSED LAPSE LAPSED",
                "DECLINED APPEAL APPEALED",
                "DECLINED CLOSE CLOSED",
                "DECLINED LAPSE LAPSED",
                "APPEALED CHECK CHECKED",
                "APPEALED OPPOSE OPPOSED",
                "APPEALED LAPSE LAPSED");
    }

    @Test
    void moneyComesBackAfterTwoPersonsSawIt() {
        AllPairs.areAsStated(
                FundTables.RECOVERY,
                RecoveryState.class,
                RecoveryEvent.class,
                "PROPOSED REPORT AWAITED",
                "PROPOSED DEMAND AWAITED",
                "PROPOSED WRITE_OFF CONFIRMED",
                "PROPOSED DROP DROPPED",
                "AWAITED ARRIVE ARRIVED",
                "ARRIVED CONFIRM CONFIRMED",
                "ARRIVED RETURN AWAITED");
    }
}
