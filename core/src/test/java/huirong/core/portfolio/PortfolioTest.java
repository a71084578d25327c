package huirong.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huirong.core.pricing.AnnualRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {
    private static final Path DATA = Path.of(
                    Optional.ofNullable(System.getenv("HUIRONG_TEST_DATA")).orElse("../../shared/data"))
            .resolve("sme-invoices");
    private static final LostCustomers SMALL =
            LostCustomers.read("rate,lost_A,lost_B\n0.04,0,0\n0.05,0.2,0.1\n0.06,0.4,0.12345678949999\n");

    private static LostCustomers real() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "no bank's table at " + DATA.toAbsolutePath() + "; set HUIRONG_TEST_DATA");
        return LostCustomers.read(Files.readString(DATA.resolve("churn_by_rate_grade.csv")));
    }

    @Test
    void the_rates_that_return_most_on_a_banks_real_table() throws IOException {
        LostCustomers table = real();
        assertThat(table.steps()).hasSize(29);
        assertThat(table.grades()).containsExactly("A", "B", "C");
        assertThat(table.best("A", Loss.NONE).rate().perCent()).isEqualTo("4.65");
        assertThat(table.best("B", Loss.NONE).rate().perCent()).isEqualTo("5.85");
        assertThat(table.best("C", Loss.NONE).rate().perCent()).isEqualTo("5.85");
        for (String grade : table.grades()) System.out.println(grade + ": " + table.best(grade, Loss.NONE).formula());
    }

    @Test
    void with_expected_loss_the_same_table_gives_no_lower_rates() throws IOException {
        LostCustomers table = real();
        List<Firm> firms = firms();
        for (String grade : table.grades()) {
            RateChoice choice = table.best(grade, loss(firms, grade));
            System.out.println(grade + ": " + choice.formula());
            assertThat(choice.rate()).isGreaterThanOrEqualTo(table.best(grade, Loss.NONE).rate());
            assertThat(choice.returned()).isLessThan(table.best(grade, Loss.NONE).returned());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_budget_of_fifty_million_over_84_real_firms_keeps_every_bound_and_gives_grade_d_nothing(boolean withLoss)
            throws IOException {
        LostCustomers table = real();
        List<Firm> firms = firms();
        assertThat(firms).hasSize(84);
        Lot lot = new Lot(1_000_000, 100_000_000);
        List<Long> returns = firms.stream()
                .map(firm -> table.grades().contains(firm.grade)
                        ? table.best(firm.grade, withLoss ? loss(firms, firm.grade) : Loss.NONE).returned()
                        : 0L)
                .toList();
        BudgetSplit split = BudgetSplit.of(5_000_000_000L, lot, returns);
        assertThat(split.linesFen()).hasSize(84).allMatch(lot::allows);
        assertThat(split.lentFen()).isEqualTo(5_000_000_000L);
        for (int i = 0; i < 84; i++) if (firms.get(i).grade.equals("D")) assertThat(split.linesFen().get(i)).isZero();
        for (String grade : List.of("A", "B", "C", "D"))
            System.out.println((withLoss ? "with loss, " : "") + grade + ": "
                    + IntStream.range(0, 84)
                            .filter(i -> firms.get(i).grade.equals(grade) && split.linesFen().get(i) > 0)
                            .count()
                    + " lines; all lines return " + split.returnFen() + " fen");
    }

    private record Firm(String grade, boolean defaulted) {}

    private static List<Firm> firms() throws IOException {
        return Files.readAllLines(DATA.resolve("firms.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Firm(cells[2], cells[3].equals("1")))
                .toList();
    }

    /** Defaults and a half over firms and one: with so few, nought out of eighteen is no proof of nought. */
    private static Loss loss(List<Firm> firms, String grade) {
        long all = firms.stream().filter(firm -> firm.grade.equals(grade)).count();
        long bad = firms.stream().filter(firm -> firm.grade.equals(grade) && firm.defaulted).count();
        return new Loss((2 * bad + 1) * 1_000_000 / (2 * all + 2), Loss.UNSECURED);
    }

    @Test
    void the_sum_is_done_in_whole_numbers_and_told() {
        RateChoice choice = SMALL.best("B", new Loss(20_000, 450_000));
        assertThat(choice.rate()).isEqualTo(new AnnualRate(600));
        assertThat(choice.lost()).isEqualTo(123_456_789);
        // (1 - 0.123456789) x (0.06 x 0.98 - 0.02 x 0.45) = 0.876543211 x 0.0498
        assertThat(choice.returned()).isEqualTo(43_651_851_908L);
        assertThat(choice.formula()).isEqualTo("(1 − 12.35%) × (6.00% × (1 − 2.00%) − 2.00% × 45.00%) = 4.37%");
        assertThat(SMALL.best("A", Loss.NONE).rate()).as("equal returns: the lower rate").isEqualTo(new AnnualRate(400));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_other_split_of_a_small_budget_returns_more(long seed) {
        Random random = new Random(seed);
        Lot lot = new Lot(1 + random.nextInt(3), 3 + random.nextInt(4));
        List<Long> returns = random.longs(1 + random.nextInt(5), -2, 12).mapToObj(r -> r * 1_000_000_000_000L).toList();
        long budget = random.nextInt(30);
        BudgetSplit split = BudgetSplit.of(budget, lot, returns);
        assertThat(split.linesFen()).allMatch(lot::allows);
        assertThat(split.lentFen()).isLessThanOrEqualTo(budget);
        assertThat(split.returnFen()).isEqualTo(best(budget, lot, returns, 0));
    }

    private static long best(long budget, Lot lot, List<Long> returns, int firm) {
        if (firm == returns.size()) return 0;
        long most = best(budget, lot, returns, firm + 1);
        for (long line = lot.leastFen(); line <= Math.min(budget, lot.mostFen()); line++)
            most = Math.max(most, line * (returns.get(firm) / 1_000_000_000_000L) + best(budget - line, lot, returns, firm + 1));
        return most;
    }

    @Test
    void a_suggested_line_is_the_smallest_cap_and_a_chance_of_bad_beyond_the_bands_has_none() {
        Terms terms = new Terms(
                List.of(new Terms.Band("A", 20_000), new Terms.Band("B", 100_000)),
                new Lot(1_000_000, 100_000_000), 1_000_000, 450_000, 500_000, 3_000);
        Suggestion.Line good = (Suggestion.Line) Suggestion.of(10_000, 1_000_000_000, SMALL, terms);
        assertThat(good.fen()).isEqualTo(100_000_000);
        assertThat(good.rate().grade()).isEqualTo("A");
        // 500,000 fen of loss at 5 % x 45 % allow 22,222,222 fen.
        Suggestion.Line fair = (Suggestion.Line) Suggestion.of(50_000, 1_000_000_000, SMALL, terms);
        assertThat(fair.fen()).isEqualTo(22_000_000);
        Suggestion.Line small = (Suggestion.Line) Suggestion.of(10_000, 20_000_000, SMALL, terms);
        assertThat(small.fen()).isEqualTo(6_000_000);
        assertThat(small.caps()).extracting(Suggestion.Cap::of).containsExactly(Suggestion.Cap.Of.values());
        assertThat(Suggestion.of(10_000, 3_000_000, SMALL, terms)).isEqualTo(new Suggestion.None(Suggestion.Why.BELOW_LEAST));
        assertThat(Suggestion.of(100_001, 1_000_000_000, SMALL, terms))
                .isEqualTo(new Suggestion.None(Suggestion.Why.BEYOND_BANDS));
        Terms risky = new Terms(List.of(new Terms.Band("B", 500_000)), terms.lot(), 1_000_000, 450_000, 500_000, 3_000);
        assertThat(Suggestion.of(400_000, 1_000_000_000, SMALL, risky)).isEqualTo(new Suggestion.None(Suggestion.Why.NO_RETURN));
    }

    @Test
    void what_is_left_below_the_least_line_goes_to_one_more_firm_only_where_that_pays() {
        Lot lot = new Lot(4, 10);
        long one = 1_000_000_000_000L;
        assertThat(BudgetSplit.of(12, lot, List.of(5 * one, 5 * one)).linesFen()).containsExactly(8L, 4L);
        assertThat(BudgetSplit.of(12, lot, List.of(9 * one, one)).linesFen()).containsExactly(10L, 0L);
        assertThat(BudgetSplit.of(3, lot, List.of(9 * one)).linesFen()).isEqualTo(new ArrayList<>(List.of(0L)));
    }
}
