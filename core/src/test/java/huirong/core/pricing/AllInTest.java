package huirong.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AllInTest {
    private static final LocalDate DRAWN = LocalDate.of(2022, 7, 20);

    @ParameterizedTest
    @EnumSource(value = Repayment.class, names = "ALL_AT_END", mode = EnumSource.Mode.EXCLUDE)
    void aLoanWithoutFeesShowsItsContractRate(Repayment repayment) {
        AllIn allIn = AllIn.of(Plan.of(500_000_00, new AnnualRate(435), 12, repayment, DRAWN), List.of());
        assertThat(allIn.rate()).isEqualTo(new AnnualRate(435));
        assertThat(allIn.compoundBasisPoints()).isEqualTo(444); // 1.003625^12 = 1.044376
    }

    /** Nothing is paid for a year, so a simple 12 % is 12 times the twelfth root of 1.12, less one: 11.3866 %. */
    @Test
    void interestPaidOnlyAtTheEndIsWorthLess() {
        AllIn allIn = AllIn.of(Plan.of(100_000_00, new AnnualRate(1_200), 12, Repayment.ALL_AT_END, DRAWN), List.of());
        assertThat(allIn.yearlyMillionths()).isEqualTo(113_865);
        assertThat(allIn.compoundMillionths()).isBetween(119_998L, 120_000L);
    }

    /** One month, 1 % fee, 12 % a year: 101 paid for 99 got is 2/99 a month, 24.2424 % a year. */
    @Test
    void aFeeAtTheDrawingCountsAgainstWhatIsLeft() {
        Plan plan = Plan.of(100_000_00, new AnnualRate(1_200), 1, Repayment.ALL_AT_END, DRAWN);
        AllIn allIn = AllIn.of(plan, List.of(new Fee(FeeKind.GUARANTEE, Payer.FIRM, Charge.SHARE, 100)));
        assertThat(allIn.yearlyMillionths()).isEqualTo(242_424);
        assertThat(allIn.feesFen()).isEqualTo(1_000_00);
        assertThat(allIn.costFen()).isEqualTo(2_000_00);
    }

    @Test
    void whatOthersPayCostsTheFirmNothing() {
        Plan plan = Plan.of(100_000_00, new AnnualRate(435), 12, Repayment.EQUAL_PRINCIPAL, DRAWN);
        List<Fee> fees = List.of(
                new Fee(FeeKind.APPRAISAL, Payer.BANK, Charge.FIXED, 800_00),
                new Fee(FeeKind.GUARANTEE, Payer.GOVERNMENT, Charge.YEARLY_SHARE, 100));
        assertThat(AllIn.of(plan, fees)).isEqualTo(AllIn.of(plan, List.of()));
    }

    @Test
    void aYearlyFeeIsOfWhatIsThenOwed() {
        Fee fee = new Fee(FeeKind.GUARANTEE, Payer.FIRM, Charge.YEARLY_SHARE, 100);
        Plan plan = Plan.of(120_000_00, new AnnualRate(435), 24, Repayment.EQUAL_PRINCIPAL, DRAWN);
        assertThat(fee.fen(plan, 0)).isEqualTo(1_200_00);
        assertThat(fee.fen(plan, 12)).isEqualTo(600_00);
        assertThat(fee.fen(plan)).isEqualTo(1_800_00);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreFeesNeverCostLess(long seed) {
        Random random = new Random(seed);
        Repayment repayment = Repayment.values()[random.nextInt(4)];
        AnnualRate rate = new AnnualRate(random.nextInt(1_500));
        Plan plan = Plan.of(100_00 + random.nextInt(1_000_000_00), rate, 1 + random.nextInt(60), repayment, DRAWN);
        long before = -1;
        for (int share = 0; share < 1_000; share += 1 + random.nextInt(400)) {
            Fee fee = new Fee(FeeKind.OTHER, Payer.FIRM, Charge.SHARE, share);
            AllIn allIn = AllIn.of(plan, List.of(fee));
            assertThat(allIn.yearlyMillionths()).isGreaterThanOrEqualTo(before);
            assertThat(allIn.compoundMillionths()).isGreaterThanOrEqualTo(allIn.yearlyMillionths());
            before = allIn.yearlyMillionths();
        }
    }

    @Test
    void feesThatEatTheLoanAreABug() {
        Plan plan = Plan.of(100_00, new AnnualRate(435), 12, Repayment.EQUAL_PRINCIPAL, DRAWN);
        Fee fee = new Fee(FeeKind.APPRAISAL, Payer.FIRM, Charge.FIXED, 100_00);
        assertThatThrownBy(() -> AllIn.of(plan, List.of(fee))).isInstanceOf(IllegalArgumentException.class);
    }
}
