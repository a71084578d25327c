package huirong.core.loan;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrearsTest {
    private static final LocalDate DRAWN = LocalDate.of(2022, 7, 20);
    /** 1,200,000.00 yuan at 4.35 %: 4,350.00 of interest a month. */
    private static final long INTEREST = 435_000;

    private static final Optional<Plan> PLAN = Optional.of(Plan.of(
            120_000_000, new AnnualRate(435), 12, Repayment.INTEREST_MONTHLY_PRINCIPAL_AT_END, DRAWN));

    @Test
    void aLoanOfWhichNothingWasRepaidMayBeLateFromAnyDay() {
        assertThat(Arrears.earliest(PLAN, List.of())).isEmpty();
    }

    @Test
    void interestThatWasPaidEveryMonthLeavesNoDayBeforeTheLastPayment() {
        assertThat(Arrears.earliest(PLAN, List.of(paid(8, 20), paid(9, 20), paid(10, 20)))).contains(day(10, 20));
    }

    @Test
    void interestPaidLateLeavesTheFirstInstalmentThatItDidNotReach() {
        assertThat(Arrears.earliest(PLAN, List.of(paid(9, 25)))).contains(day(9, 20));
        assertThat(Arrears.earliest(PLAN, List.of(new Repaid(day(9, 25), INTEREST - 1, false)))).contains(day(8, 20));
    }

    @Test
    void withoutAPlanNoDayBeforeTheLastPaymentIsLeft() {
        assertThat(Arrears.earliest(Optional.empty(), List.of(paid(9, 25), paid(8, 20)))).contains(day(9, 25));
    }

    @Test
    void whatWasCuredIsNotLateAgainFromBeforeTheCure() {
        List<Repaid> cured = List.of(new Repaid(day(9, 28), 1, true), new Repaid(day(10, 20), 1, false));
        assertThat(Arrears.earliest(PLAN, cured)).contains(day(9, 28));
    }

    private static Repaid paid(int month, int day) {
        return new Repaid(day(month, day), INTEREST, false);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
