package huirong.core.loan;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class LoanTablesTest {
    @Test
    void aLineIsDrawnUntilItEnds() {
        AllPairs.areAsStated(
                LoanTables.LINE,
                LineState.class,
                LineEvent.class,
                "SIGNED DRAW DRAWN",
                "SIGNED END ENDED",
                "DRAWN DRAW DRAWN",
                "DRAWN END ENDED");
    }

    @Test
    void aLoanIsRepaidFallsOverdueIsCuredAndSettledOnce() {
        AllPairs.areAsStated(
                LoanTables.LOAN,
                LoanState.class,
                LoanEvent.class,
                "OUTSTANDING REPAY OUTSTANDING",
                "OUTSTANDING FALL_OVERDUE OVERDUE",
                "OUTSTANDING SETTLE SETTLED",
                "OVERDUE REPAY OVERDUE",
                "OVERDUE FALL_OVERDUE OVERDUE",
                "OVERDUE CURE OUTSTANDING",
                "OVERDUE SETTLE SETTLED");
    }
}
