package huirong.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.ClaimTerms;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.fund.policy.Trigger;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimClockTest {
    private static final ClaimTerms TERMS = ReadyPolicies.find("district").orElseThrow().claims();

    @Test
    void eachOpenStepHasSomebodyWhoActsNext() {
        for (ClaimState state : ClaimState.values())
            assertThat(ClaimClock.whose(state).isEmpty()).as(state.name()).isEqualTo(FundTables.CLAIM.isFinal(state));
    }

    @Test
    void limitsAreThePolicysAndPaymentCountsFromTheAgreement() {
        assertThat(ClaimClock.workingDays(TERMS, ClaimState.STATED)).hasValue(5);
        assertThat(ClaimClock.workingDays(TERMS, ClaimState.PROPOSED)).hasValue(15);
        assertThat(ClaimClock.workingDays(TERMS, ClaimState.ORDERED)).hasValue(5 + 10);
        assertThat(ClaimClock.workingDays(TERMS, ClaimState.DECLINED)).hasValue(10);
        assertThat(ClaimClock.workingDays(TERMS, ClaimState.PAID)).isEmpty();
    }

    @Test
    void fiveWorkingDaysOverTheSpringFestivalOf2026EndOnThe27thOfFebruary() {
        // 2026-02-15 to 23 are holidays, 14 and 28 are worked.
        assertThat(ClaimClock.last(LocalDate.of(2026, 2, 13), 5)).contains(LocalDate.of(2026, 2, 27));
    }

    @Test
    void aYearWithoutItsNoticeHasNoLastDay() {
        assertThat(ClaimClock.last(LocalDate.of(2035, 1, 4), 5)).isEmpty();
    }

    @Test
    void handingAClaimToAndFroBuysNoTime() {
        assertThat(ClaimClock.restarts(ClaimEvent.RETURN)).isFalse();
        assertThat(ClaimClock.restarts(ClaimEvent.RESTATE)).isTrue();
    }

    @Test
    void theWindowCountsFromTheLaterOfDaysAndClassWhereBothAreNeeded() {
        Trigger trigger = ReadyPolicies.find("district").orElseThrow().trigger();
        LocalDate since = LocalDate.of(2026, 1, 1);
        LocalDate old = since.plusDays(90);
        assertThat(trigger.reachedOn(since, old.minusDays(1))).contains(old);
        assertThat(trigger.reachedOn(since, old.plusDays(7))).contains(old.plusDays(7));
        assertThat(trigger.reachedOn(since, null)).isEmpty();
        Trigger either = new Trigger(90, trigger.classes(), false, 0, Trigger.LegalStep.NONE);
        assertThat(either.reachedOn(since, old.minusDays(7))).contains(old.minusDays(7));
        assertThat(either.reachedOn(since, null)).contains(old);
    }
}
