package huirong.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {
    private static final LocalDate DRAWN = LocalDate.of(2022, 7, 20);

    /** 500,000 yuan at 4.35 % over twelve months, worked out apart with exact fractions. */
    @ParameterizedTest
    @CsvSource({
        // first principal, first interest, last principal, last interest, all interest
        "EQUAL_INSTALMENTS,                 40842_45, 1812_50, 42500_89, 154_07, 11859_41",
        "EQUAL_PRINCIPAL,                   41666_66, 1812_50, 41666_74, 151_04, 11781_26",
        "INTEREST_MONTHLY_PRINCIPAL_AT_END, 0,        1812_50, 500000_00, 1812_50, 21750_00",
        "ALL_AT_END,                        500000_00, 21750_00, 500000_00, 21750_00, 21750_00"
    })
    void halfAMillionOverAYear(
            Repayment repayment, String principal, String interest, String lastPrincipal, String lastInterest, String all) {
        Plan plan = Plan.of(500_000_00, new AnnualRate(435), 12, repayment, DRAWN);
        Instalment first = plan.instalments().getFirst();
        Instalment last = plan.instalments().getLast();
        assertThat(List.of(
                        first.principalFen(), first.interestFen(), last.principalFen(), last.interestFen(), plan.interestFen()))
                .containsExactly(fen(principal), fen(interest), fen(lastPrincipal), fen(lastInterest), fen(all));
        assertThat(last.due()).isEqualTo(LocalDate.of(2023, 7, 20));
    }

    private static long fen(String text) {
        return Long.parseLong(text.replace("_", ""));
    }

    /** P·i·(1+i)^n / ((1+i)^n − 1) for 100,000 yuan at 12 % is 8,884.88 a month: the textbook's figure. */
    @Test
    void theTextbooksLevelPayment() {
        Plan plan = Plan.of(100_000_00, new AnnualRate(1_200), 12, Repayment.EQUAL_INSTALMENTS, DRAWN);
        assertThat(plan.instalments().getFirst().paymentFen()).isEqualTo(8_884_88);
        assertThat(plan.instalments()).filteredOn(instalment -> instalment.no() < 12)
                .allSatisfy(instalment -> assertThat(instalment.paymentFen()).isEqualTo(8_884_88));
    }

    @Test
    void aMonthWithoutThatDayIsDueOnItsLast() {
        Plan plan = Plan.of(1_200_00, new AnnualRate(400), 3, Repayment.EQUAL_PRINCIPAL, LocalDate.of(2023, 1, 31));
        assertThat(plan.instalments()).extracting(Instalment::due).containsExactly(
                LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 30));
    }

    @ParameterizedTest
    @EnumSource(Repayment.class)
    void withoutInterestOnlyThePrincipalIsPaid(Repayment repayment) {
        Plan plan = Plan.of(1_000_00, new AnnualRate(0), 7, repayment, DRAWN);
        assertThat(plan.totalFen()).isEqualTo(1_000_00);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void principalAddsUpAndTheLastInstalmentTakesTheResidue(long seed) {
        Random random = new Random(seed);
        long principal = 1 + (random.nextLong() >>> 1) % (seed % 5 == 0 ? 500 : Plan.MOST_FEN);
        int months = 1 + random.nextInt(seed % 7 == 0 ? Plan.MOST_MONTHS : 36);
        AnnualRate rate = new AnnualRate(random.nextInt(2_400));
        for (Repayment repayment : Repayment.values()) {
            Plan plan = Plan.of(principal, rate, months, repayment, DRAWN);
            long remaining = principal;
            LocalDate due = DRAWN;
            for (Instalment instalment : plan.instalments()) {
                assertThat(instalment.principalFen()).isNotNegative();
                assertThat(instalment.interestFen()).isNotNegative();
                remaining -= instalment.principalFen();
                assertThat(instalment.remainingFen()).isEqualTo(remaining);
                assertThat(plan.owedAfter(instalment.month())).isEqualTo(remaining);
                assertThat(instalment.due()).isAfter(due);
                due = instalment.due();
            }
            assertThat(remaining).isZero();
            assertThat(due).isEqualTo(plan.lastDue());
            assertThat(plan.instalments()).hasSize(repayment == Repayment.ALL_AT_END ? 1 : months);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void levelPaymentsDifferOnlyInTheLast(long seed) {
        Random random = new Random(seed);
        long principal = 10_000_00 + random.nextInt(1_000_000_00);
        int months = 2 + random.nextInt(59);
        Plan plan = Plan.of(principal, new AnnualRate(1 + random.nextInt(1_500)), months, Repayment.EQUAL_INSTALMENTS, DRAWN);
        long payment = plan.instalments().getFirst().paymentFen();
        assertThat(plan.instalments().subList(0, months - 1))
                .allSatisfy(instalment -> assertThat(instalment.paymentFen()).isEqualTo(payment));
        // Half a fen a month, grown at most to twice that by interest on it.
        assertThat(plan.instalments().getLast().paymentFen()).isBetween(payment - 2L * months, payment + 2L * months);
    }

    @Test
    void whatIsNoLoanIsABug() {
        AnnualRate rate = new AnnualRate(435);
        assertThatThrownBy(() -> Plan.of(0, rate, 12, Repayment.ALL_AT_END, DRAWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plan.of(1, rate, 0, Repayment.ALL_AT_END, DRAWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnnualRate(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
