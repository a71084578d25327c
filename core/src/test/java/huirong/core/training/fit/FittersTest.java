package huirong.core.training.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.feature.Words;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Trend;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;
import huirong.core.training.table.Unusable;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittersTest {
    private static final Heading HEADING = new Heading("made", new Words("自造", "Made"), "0".repeat(64));

    static Stream<Fitter> fitters() {
        return Stream.of(WoeFitter.usual(Rules.USUAL), BoostedFitter.usual(Trend.NONE));
    }

    @ParameterizedTest
    @MethodSource("fitters")
    void whatRaisesTheChanceOfBadLowersThePointsAndMissingHasItsOwn(Fitter fitter) {
        Table table = made(4_000, 1);
        Scorecard card = fitter.fit(Sample.all(table), HEADING, 1);
        double[] low = {0.1, 0.5, 1};
        double[] high = {0.9, 0.5, 1};
        double[] missing = {Double.NaN, 0.5, 1};
        double[] special = {-9, 0.5, 1};
        long at = score(card, low);
        assertThat(score(card, high)).isLessThan(at - 2_000);
        // Those without a value went bad as often as any; those with the code nearly always.
        assertThat(score(card, missing)).isBetween(score(card, high), at);
        assertThat(score(card, special)).isLessThan(score(card, high));
    }

    @ParameterizedTest
    @MethodSource("fitters")
    void anUnseenCategoryHasUsualPoints(Fitter fitter) {
        Scorecard card = fitter.fit(Sample.all(made(4_000, 2)), HEADING, 1);
        Term trade = card.terms().stream().filter(term -> term.code().equals("trade")).findFirst().orElseThrow();
        Axis axis = trade.axes().getFirst();
        assertThat(trade.points().get(axis.slots().indexOf(new Slot.Unseen()))).isZero();
        assertThat(Math.abs(trade.usual())).isLessThan(100);
    }

    @Test
    void aTermOverADeclaredFeatureHasItsNameInBothLanguages() {
        Table made = made(400, 3);
        Column first = made.columns().getFirst();
        Column named = new Column(Input.number("registration-age", first.input().special()), first.values());
        Table table = new Table("bad", "1", List.of(named), made.outcome(), List.of());
        Scorecard card = WoeFitter.usual(Rules.USUAL).fit(Sample.all(table), HEADING, 1);
        assertThat(card.terms().getFirst().code()).isEqualTo("registration-age");
        assertThat(card.terms().getFirst().title().chinese()).isEqualTo("成立至今");
        assertThat(card.terms().getFirst().title().english()).isNotEqualTo("registration-age");
    }

    @ParameterizedTest
    @MethodSource("fitters")
    void theSameSeedGivesTheSameBits(Fitter fitter) {
        Table table = made(3_000, 3);
        assertThat(fitter.fit(Sample.all(table), HEADING, 7)).isEqualTo(fitter.fit(Sample.all(table), HEADING, 7));
    }

    @Test
    void aColumnLikeAnotherAndOneOfNoiseStayOutOfARegression() {
        Table table = made(4_000, 4);
        List<Column> columns = List.of(table.columns().get(0), renamed(table.columns().get(0)), table.columns().get(1));
        Scorecard card = WoeFitter.usual(Rules.USUAL)
                .fit(Sample.all(new Table("end", "bad", columns, table.outcome(), List.of())), HEADING, 1);
        assertThat(card.inputs()).extracting(Input::name).containsExactly("risk");
    }

    @Test
    void aBoundTrendHoldsInEveryStep() {
        Table table = made(3_000, 5);
        Scorecard card = new BoostedFitter(Trend.UP, 4, 0, 0.1).fit(Sample.all(table), HEADING, 1);
        for (Term term : card.terms()) {
            Axis axis = term.axes().getFirst();
            long before = Long.MAX_VALUE;
            for (int i = 0; i < axis.size(); i++) {
                if (!(axis.slots().get(i) instanceof Slot.Below || axis.slots().get(i) instanceof Slot.Rest)) continue;
                assertThat(term.points().get(i)).isLessThanOrEqualTo(before);
                before = term.points().get(i);
            }
        }
    }

    @Test
    void whatTwoSayOnlyTogetherIsFoundInATableOfTwo() {
        Random random = new Random(6);
        int rows = 4_000;
        double[] x = random.doubles(rows).toArray();
        double[] y = random.doubles(rows).toArray();
        byte[] outcome = new byte[rows];
        for (int i = 0; i < rows; i++) outcome[i] = (byte) (random.nextDouble() < (x[i] < 0.5 == y[i] < 0.5 ? 0.8 : 0.2) ? 1 : 0);
        Table table = new Table(
                "end",
                "bad",
                List.of(
                        new Column(Input.number("x", List.of()), x),
                        new Column(Input.number("y", List.of()), y),
                        new Column(Input.number("z", List.of()), random.doubles(rows).toArray())),
                outcome,
                List.of());
        Scorecard card = BoostedFitter.usual(Trend.NONE).fit(Sample.all(table), HEADING, 1);
        assertThat(card.terms()).extracting(Term::code).contains("x × y");
        long same = score(card, new double[] {0.2, 0.2, 0.5});
        assertThat(score(card, new double[] {0.2, 0.8, 0.5})).isGreaterThan(same + 5_000);
    }

    @Test
    void whatSaysNothingMakesNoCard() {
        Random random = new Random(7);
        byte[] outcome = new byte[400];
        for (int i = 0; i < 100; i++) outcome[i] = 1;
        Column noise = new Column(
                Input.category("name", IntStream.range(0, 400).mapToObj(i -> "n" + (1000 + i)).toList()),
                random.ints(400, 0, 400).asDoubleStream().toArray());
        Table table = new Table("end", "bad", List.of(noise), outcome, List.of());
        for (Fitter fitter : fitters().toList())
            assertThatThrownBy(() -> fitter.fit(Sample.all(table), HEADING, 1)).isInstanceOf(Unusable.class);
    }

    /** Two rows each say nothing of a category, so the card must not take what they happened to be for knowledge. */
    @Test
    void tenThousandCategoriesAreNotLearnedByHeart() {
        Table table = made(20_000, 8);
        Column names = new Column(
                Input.category("noise", IntStream.range(0, 10_000).mapToObj(i -> "n" + (10_000 + i)).toList()),
                IntStream.range(0, 20_000).mapToDouble(i -> i % 10_000).toArray());
        List<Column> columns = List.of(table.columns().get(0), names);
        Scorecard card = WoeFitter.usual(Rules.USUAL)
                .fit(Sample.all(new Table("end", "bad", columns, table.outcome(), List.of())), HEADING, 1);
        assertThat(card.inputs()).extracting(Input::name).containsExactly("risk");
    }

    /** Input 0 raises the chance of bad, 1 is noise, 2 a trade of which the second is worse. */
    private static Table made(int rows, long seed) {
        Random random = new Random(seed);
        double[] risk = random.doubles(rows).toArray();
        double[] noise = random.doubles(rows).toArray();
        double[] trade = random.ints(rows, 0, 3).asDoubleStream().toArray();
        byte[] outcome = new byte[rows];
        for (int i = 0; i < rows; i++) {
            double chance = 0.05 + 0.5 * risk[i] + (trade[i] == 1 ? 0.2 : 0);
            if (i % 20 == 0) chance = 0.95;
            outcome[i] = (byte) (random.nextDouble() < chance ? 1 : 0);
            if (i % 20 == 0) risk[i] = -9;
            if (i % 20 == 1) risk[i] = Double.NaN;
        }
        return new Table(
                "end",
                "bad",
                List.of(
                        new Column(Input.number("risk", List.of(-9.0)), risk),
                        new Column(Input.number("noise", List.of()), noise),
                        new Column(Input.category("trade", List.of("knives", "locks", "tools")), trade)),
                outcome,
                List.of());
    }

    private static Column renamed(Column column) {
        return new Column(Input.number("again", column.input().special()), column.values());
    }

    private static long score(Scorecard card, double[] row) {
        double[] chosen = card.inputs().stream()
                .mapToDouble(input -> row[List.of("risk", "noise", "trade", "x", "y", "z").indexOf(input.name()) % 3])
                .toArray();
        return card.score(chosen);
    }
}
