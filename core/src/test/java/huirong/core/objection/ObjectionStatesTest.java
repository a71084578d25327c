package huirong.core.objection;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.state.AllPairs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObjectionStatesTest {
    @Test
    void everyPairOfStateAndEventIsEitherListedOrRefused() {
        AllPairs.areAsStated(
                ObjectionStates.TABLE,
                ObjectionState.class,
                ObjectionEvent.class,
                "FILED CORRECT CORRECTED",
                "FILED KEEP KEPT",
                "FILED WITHDRAW WITHDRAWN");
    }

    @Test
    void anAnswerIsDueWithinTenWorkingDaysAndNeverAfterTheTwentiethDay() {
        assertThat(ObjectionTerm.due(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-16");
        // Across the holidays of autumn the tenth working day, 9 October, would come after the twentieth day.
        assertThat(ObjectionTerm.due(LocalDate.of(2026, 9, 18))).isEqualTo("2026-10-08");
        // No notice for the year yet.
        assertThat(ObjectionTerm.due(LocalDate.of(2031, 5, 6))).isEqualTo("2031-05-26");
    }
}
