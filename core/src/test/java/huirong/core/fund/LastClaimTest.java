package huirong.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastClaimTest {
    private static final Policy DISTRICT = ReadyPolicies.find("district").orElseThrow();
    private static final LocalDate DUE = LocalDate.of(2027, 3, 2);
    private static final int DAYS = DISTRICT.trigger().overdueDays() + DISTRICT.trigger().waitDays();
    private static final int WINDOW = DISTRICT.claims().windowDays();

    @Test
    void aLoanNobodyReportsAnythingOfIsClaimedForNoLaterThanOneThatFailsOnItsLastDay() {
        assertThat(LastClaim.of(DISTRICT, DUE, null, null)).contains(DUE.plusDays(DAYS + WINDOW));
    }

    @Test
    void aLateLoanIsClaimedForWithinTheWindowFromItsTrigger() {
        LocalDate since = DUE.minusMonths(6);
        LocalDate classed = since.plusDays(DAYS + 30);
        assertThat(LastClaim.of(DISTRICT, DUE, since, classed))
                .isEqualTo(DISTRICT.trigger().reachedOn(since, classed).map(day -> day.plusDays(WINDOW)))
                .isPresent();
    }

    @Test
    void whereItsClassCountsAndIsNotReportedTheDaysDoNotRunOut() {
        boolean waits = DISTRICT.trigger().both() && !DISTRICT.trigger().classes().isEmpty();
        assertThat(LastClaim.of(DISTRICT, DUE, DUE, null).isEmpty()).isEqualTo(waits);
    }
}
