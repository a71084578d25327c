package huirong.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimDoubtTest {
    private static final LocalDate SINCE = LocalDate.of(2022, 8, 20);
    private static final LocalDate FILED = LocalDate.of(2022, 7, 25);

    @Test
    void aLoanFiledReportedInTimeAndPaidOnlyBeforeRaisesNone() {
        assertThat(ClaimDoubt.of(SINCE, SINCE.plusDays(89), FILED, SINCE.minusDays(1), 90)).isEmpty();
        assertThat(ClaimDoubt.of(SINCE, SINCE, FILED, LocalDate.MIN, 90)).isEmpty();
    }

    @Test
    void eachDoubtIsRaisedFromItsOwnDayOn() {
        assertThat(ClaimDoubt.of(SINCE, SINCE, FILED, SINCE, 90)).containsExactly(ClaimDoubt.REPAID_SINCE);
        assertThat(ClaimDoubt.of(SINCE, SINCE.plusDays(90), FILED, LocalDate.MIN, 90))
                .containsExactly(ClaimDoubt.REPORTED_LATE);
        assertThat(ClaimDoubt.of(SINCE, SINCE, SINCE, LocalDate.MIN, 90)).containsExactly(ClaimDoubt.FILED_LATE);
    }
}
