package huirong.core.loan;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Instalment;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate DRAWN = LocalDate.of(2022, 7, 20);
    private static final long PRINCIPAL = 120_000_000;
    /** 1,200,000.00 yuan at 4.35 %: 4,350.00 of interest a month. */
    private static final long INTEREST = 435_000;

    private static final Plan PLAN =
            Plan.of(PRINCIPAL, new AnnualRate(435), 12, Repayment.INTEREST_MONTHLY_PRINCIPAL_AT_END, DRAWN);

    @Test
    void theNextInstalmentIsTheFirstOneNotPaidAndNotPast() {
        Standing fresh = Standing.of(PLAN, List.of(), PRINCIPAL, DRAWN);
        assertThat(fresh.next().map(Instalment::due)).contains(LocalDate.of(2022, 8, 20));
        assertThat(fresh.leftFen()).isEqualTo(PRINCIPAL + 12 * INTEREST);
        assertThat(fresh.leftInterestFen()).isEqualTo(12 * INTEREST);
        assertThat(fresh.unreported()).isEmpty();
        Standing paidEarly = Standing.of(PLAN, paid(INTEREST), PRINCIPAL, LocalDate.of(2022, 8, 19));
        assertThat(paidEarly.next().map(Instalment::due)).contains(LocalDate.of(2022, 9, 20));
        assertThat(paidEarly.leftFen()).isEqualTo(PRINCIPAL + 11 * INTEREST);
        assertThat(paidEarly.ahead()).isFalse();
    }

    @Test
    void theDayItselfIsNotPast() {
        Standing onTheDay = Standing.of(PLAN, List.of(), PRINCIPAL, LocalDate.of(2022, 8, 20));
        assertThat(onTheDay.next().map(Instalment::no)).contains(1);
        assertThat(onTheDay.unreported()).isEmpty();
    }

    @Test
    void whatIsPastAndWasNotReportedIsToldApart() {
        Standing behind = Standing.of(PLAN, paid(INTEREST + 1), PRINCIPAL, LocalDate.of(2022, 10, 21));
        assertThat(behind.unreported()).extracting(Instalment::no).containsExactly(2, 3);
        assertThat(behind.unreportedFen()).isEqualTo(2 * INTEREST);
        assertThat(behind.next().map(Instalment::no)).contains(4);
    }

    @Test
    void principalRepaidSoonerThanPlannedMakesTheRestTheBanksToCount() {
        Standing ahead = Standing.of(PLAN, paid(10_000_000), PRINCIPAL - 10_000_000, LocalDate.of(2022, 9, 1));
        assertThat(ahead.ahead()).isTrue();
        Plan level = Plan.of(PRINCIPAL, new AnnualRate(435), 12, Repayment.EQUAL_PRINCIPAL, DRAWN);
        Instalment first = level.instalments().getFirst();
        assertThat(Standing.of(level, paid(first.paymentFen()), first.remainingFen(), first.due()).ahead())
                .as("paid on the day it was due")
                .isFalse();
    }

    @Test
    void afterTheLastDayNothingIsNext() {
        Standing past = Standing.of(PLAN, List.of(), PRINCIPAL, LocalDate.of(2023, 7, 21));
        assertThat(past.next()).isEmpty();
        assertThat(past.unreported()).hasSize(12);
        assertThat(past.ahead()).isFalse();
    }

    private static List<Repaid> paid(long fen) {
        return List.of(new Repaid(LocalDate.of(2022, 8, 19), fen, false));
    }
}
