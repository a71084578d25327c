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
                "CLAIMED PAY COMPENSATED",
                "CLAIMED RELEASE RELEASED");
    }

    @Test
    void aClaimIsPaidOrDeclinedAfterTwoPersonsOnly() {
        AllPairs.areAsStated(
                FundTables.CLAIM,
                ClaimState.class,
                ClaimEvent.class,
                "STATED PROPOSE PROPOSED",
                "STATED LAPSE LAPSED",
                "STATED SEND_BACK SENT_BACK",
                "SENT_BACK RESTATE STATED",
                "SENT_BACK LAPSE LAPSED",
                "STATED OPPOSE OPPOSED",
                "OPPOSED RETURN STATED",
                "OPPOSED DECLINE DECLINED",
                "OPPOSED LAPSE LAPSED",
                "PROPOSED RETURN STATED",
                "PROPOSED PAY PAID",
                "PROPOSED LAPSE LAPSED");
    }
}
