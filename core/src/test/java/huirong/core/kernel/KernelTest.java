package huirong.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.Given;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.card.Characteristic;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluation.NotEnough;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.evaluation.Evaluations;
import huirong.core.evaluation.Line;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import huirong.core.feature.Unit;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.SmallCard;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The plain readings of both forms of card are the measure; the kernel must say the same of every row. */
class KernelTest {
    private static final FeatureValue MISSING = new Missing(MissingReason.NOT_ANSWERED);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_evaluation_and_the_kernel_say_the_same_of_any_values(long seed) {
        Random random = new Random(seed);
        Card card = RandomCards.written(random);
        Kernel kernel = Kernel.of(card);
        Outcome outcome = kernel.outcome();
        for (int rows = 0; rows < 50; rows++) {
            int missing = random.nextInt(101);
            compare(card, kernel, outcome, card.characteristics().stream()
                    .map(one -> random.nextInt(100) < missing ? MISSING : known(random, one))
                    .toList());
        }
    }

    @Test
    void an_evaluation_and_the_kernel_say_the_same_of_every_pattern_of_missing_values() {
        Random random = new Random(1);
        for (int cards = 0; cards < 40; cards++) {
            Card card = RandomCards.written(random);
            Kernel kernel = Kernel.of(card);
            Outcome outcome = kernel.outcome();
            int size = Math.min(10, card.characteristics().size());
            for (int pattern = 0; pattern < 1 << size; pattern++) {
                int missing = pattern;
                compare(card, kernel, outcome, IntStream.range(0, card.characteristics().size())
                        .mapToObj(i -> (missing >> i & 1) == 1 ? MISSING : known(random, card.characteristics().get(i)))
                        .toList());
            }
        }
    }

    @Test
    void amounts_at_and_around_the_limits_of_the_cards_that_come_with_the_program_fall_into_their_bins() {
        Random random = new Random(2);
        for (Card card : Cards.builtIn()) {
            Kernel kernel = Kernel.of(card);
            Outcome outcome = kernel.outcome();
            for (int rows = 0; rows < 3_000; rows++)
                compare(card, kernel, outcome, card.characteristics().stream()
                        .map(one -> random.nextInt(5) == 0 ? MISSING : atLimit(random, one))
                        .toList());
        }
    }

    private static FeatureValue known(Random random, Characteristic one) {
        boolean coded = one.feature().unit() == Unit.CODE;
        return new Known(coded ? random.nextInt(one.bins().size()) : random.nextInt(300) - 80, 1);
    }

    private static FeatureValue atLimit(Random random, Characteristic one) {
        int bin = random.nextInt(one.bins().size());
        return one.bins().get(bin) instanceof huirong.core.card.Bin.Below(long limit, long points, String reason)
                ? new Known(limit + random.nextInt(-1, 2), 1)
                : new Known(one.feature().unit() == Unit.CODE ? bin : Long.MAX_VALUE - random.nextInt(1_000), 1);
    }

    private static void compare(Card card, Kernel kernel, Outcome outcome, List<FeatureValue> values) {
        Map<String, FeatureValue> byFeature = new HashMap<>();
        for (int i = 0; i < values.size(); i++) byFeature.put(kernel.inputs().get(i), values.get(i));
        Evaluation evaluation = Evaluations.of(card, byFeature, Given.ON);
        kernel.score(values.stream().mapToDouble(Kernel::value).toArray(), outcome);
        assertThat(outcome.completeness()).isEqualTo((int) evaluation.completeness());
        switch (evaluation) {
            case NotEnough nothing -> {
                assertThat(outcome.enough()).isFalse();
                assertThat(outcome.score()).isZero();
                assertThat(outcome.lowered(0)).isEqualTo(-1);
            }
            case Scored scored -> {
                assertThat(outcome.enough()).isTrue();
                assertThat(outcome.score()).isEqualTo(scored.total());
                assertThat(codes(kernel, outcome::lowered)).isEqualTo(scored.lowered());
                assertThat(codes(kernel, outcome::raised)).isEqualTo(scored.raised());
                for (int i = 0; i < values.size(); i++) {
                    Line line = scored.lines().get(i);
                    assertThat((long) outcome.points(i)).isEqualTo(line.points().orElseThrow());
                    assertThat(outcome.bin(i) >= 0).isEqualTo(line.known());
                    if (line.known()) assertThat(line.reason()).contains(kernel.reason(i, outcome.bin(i)));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_fitted_card_and_its_kernel_say_the_same_of_any_doubles(long seed) {
        Random random = new Random(seed);
        Scorecard card = RandomCards.fitted(random);
        Kernel kernel = Kernel.of(card);
        Outcome outcome = kernel.outcome();
        for (int rows = 0; rows < 100; rows++) {
            double[] row = card.inputs().stream().mapToDouble(input -> RandomCards.value(random, input.isCategory())).toArray();
            kernel.score(row, outcome);
            assertThat(outcome.score()).isEqualTo(card.score(row));
            List<Long> above = IntStream.range(0, card.terms().size())
                    .mapToObj(i -> points(card, i, row) - card.terms().get(i).usual())
                    .toList();
            for (int i = 0; i < above.size(); i++) assertThat((long) outcome.points(i)).isEqualTo(points(card, i, row));
            assertThat(codes(kernel, outcome::lowered)).isEqualTo(top(card, above, -1));
            assertThat(codes(kernel, outcome::raised)).isEqualTo(top(card, above, 1));
            assertThat(outcome.enough()).isTrue();
        }
    }

    private static long points(Scorecard card, int term, double[] row) {
        return card.terms().get(term).points().get(card.terms().get(term).position(card.inputs(), row));
    }

    private static List<String> top(Scorecard card, List<Long> above, int side) {
        return IntStream.range(0, above.size())
                .boxed()
                .filter(i -> side * above.get(i) > 0)
                .sorted(Comparator.comparingLong(i -> -side * above.get(i)))
                .limit(Outcome.REASONS)
                .map(i -> card.terms().get(i).code())
                .toList();
    }

    private static List<String> codes(Kernel kernel, IntUnaryOperator ranked) {
        return IntStream.range(0, Outcome.REASONS).map(ranked).filter(i -> i >= 0).mapToObj(kernel.terms()::get).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Infinity, 0, 2, 0", // outermost bin, knives
        "-Infinity, 2, 0, 0",
        "-0.0, 1, 0, 1",
        "-9, 3, 3, 2", // a special code; a position beyond the list is unseen
        "-8, 0.5, 4, 2",
        "NaN, NaN, 5, 3",
        "60, -1, 2, 2"
    })
    void every_double_has_a_bin(double age, double trade, int ageBin, int tradeBin) {
        Scorecard card = SmallCard.card();
        Kernel kernel = Kernel.of(card);
        Outcome outcome = kernel.outcome();
        kernel.score(new double[][] {{0, age}, {0, trade}}, 1, outcome);
        assertThat(outcome.bin(0)).isEqualTo(ageBin);
        assertThat(outcome.bin(1)).isEqualTo(tradeBin);
        assertThat(outcome.score()).isEqualTo(card.score(new double[] {age, trade}));
        assertThat(kernel.reason(1, tradeBin)).isEqualTo("trade");
    }

    @Test
    void a_code_that_the_feature_does_not_have_is_missing_to_an_evaluation() {
        Card card = Cards.builtIn("public").orElseThrow();
        int coded = IntStream.range(0, card.characteristics().size())
                .filter(i -> card.characteristics().get(i).feature().unit() == Unit.CODE)
                .findFirst()
                .orElseThrow();
        Kernel kernel = Kernel.of(card);
        double[] row = new double[kernel.inputs().size()];
        Outcome outcome = kernel.outcome();
        for (double value : new double[] {Input.UNSEEN, 0.5, 99, Double.POSITIVE_INFINITY, Double.NaN}) {
            row[coded] = value;
            kernel.score(row, outcome);
            assertThat(outcome.bin(coded)).as("%s", value).isEqualTo(-1);
            assertThat(outcome.enough()).isTrue();
        }
    }
}
