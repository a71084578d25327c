package huirong.core.guarantee;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class GuaranteeTablesTest {
    @Test
    void aGuaranteeIsAcceptedByTwoPersonsOrDeclinedOrWithdrawnBeforeThat() {
        AllPairs.areAsStated(
                GuaranteeTables.GUARANTEE,
                GuaranteeState.class,
                GuaranteeEvent.class,
                "NAMED PROPOSE PROPOSED",
                "NAMED DECLINE DECLINED",
                "NAMED WITHDRAW WITHDRAWN",
                "PROPOSED APPROVE IN_FORCE",
                "PROPOSED RETURN NAMED");
    }

    @Test
    void aDemandIsPaidOrRefusedByTwoPersonsOrLapses() {
        AllPairs.areAsStated(
                GuaranteeTables.CALL,
                CallState.class,
                CallEvent.class,
                "CALLED PROPOSE PROPOSED",
                "CALLED OPPOSE OPPOSED",
                "CALLED LAPSE LAPSED",
                "PROPOSED PAY PAID",
                "PROPOSED RETURN CALLED",
                "PROPOSED LAPSE LAPSED",
                "OPPOSED REFUSE REFUSED",
                "OPPOSED RETURN CALLED",
                "OPPOSED LAPSE LAPSED");
    }
}
