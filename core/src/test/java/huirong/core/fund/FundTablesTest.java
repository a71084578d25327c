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
    void aClaimIsPaidAfterTwoPersonsOnly() {
        AllPairs.areAsStated(
                FundTables.CLAIM,
                ClaimState.class,
                ClaimEvent.class,
                "STATED PROPOSE PROPOSED",
                "STATED LAPSE LAPSED",
                "PROPOSED RETURN STATED",
                "PROPOSED PAY PAID",
                "PROPOSED LAPSE LAPSED");
    }
}
