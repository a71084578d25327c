package huirong.core.training.binning;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodingTest {
    private static final Input NUMBER = Input.number("x", List.of(-9.0));

    @Test
    void everyValueHasTheCodeOfTheAxisThatIsMadeOfIt() {
        double[] values = new Random(1).doubles(400, -3, 3).map(x -> Math.round(x * 100) / 100.0).toArray();
        values[0] = Double.NaN;
        values[1] = -9;
        values[2] = Double.POSITIVE_INFINITY;
        values[3] = Double.NEGATIVE_INFINITY;
        Coding coding = fine(values, 20);
        assertThat(coding.ordered()).isBetween(15, 20);
        Axis axis = coding.axis(0);
        assertThat(axis.size()).isEqualTo(coding.size());
        for (double value : values) assertThat(coding.code(value)).isEqualTo(axis.position(NUMBER, value));
        Coding joined = coding.joined(new int[] {4, 9, coding.ordered()});
        for (double value : values) {
            int code = coding.code(value);
            int bin = code < 4 ? 0 : code < 9 ? 1 : code < coding.ordered() ? 2 : 3 + code - coding.ordered();
            assertThat(joined.code(value)).isEqualTo(bin).isEqualTo(joined.axis(0).position(NUMBER, value));
        }
    }

    @Test
    void fewValuesHaveABinEachAndManyAreFilledAboutEqually() {
        assertThat(fine(new double[] {3, 1, 1, 2, 3, 3, Double.NaN}, 50).ordered()).isEqualTo(3);
        double[] values = new Random(2).doubles(10_000).toArray();
        Coding coding = fine(values, 10);
        int[] rows = new int[coding.size()];
        for (double value : values) rows[coding.code(value)]++;
        assertThat(coding.ordered()).isEqualTo(10);
        for (int bin = 0; bin < 10; bin++) assertThat(rows[bin]).isBetween(950, 1050);
    }

    @Test
    void aLimitHasAsFewDigitsAsWillDo() {
        assertThat(Cut.between(23, 31)).isEqualTo(30);
        assertThat(Cut.between(0.1234, 0.1239)).isEqualTo(0.1236);
        assertThat(Cut.between(-5, 3)).isZero();
        assertThat(Cut.between(41, 42)).isEqualTo(42);
        assertThat(Cut.between(1, Math.nextUp(1.0))).isEqualTo(Math.nextUp(1.0));
        assertThat(Cut.between(Double.NEGATIVE_INFINITY, 7)).isEqualTo(7);
        assertThat(Cut.between(7, Double.POSITIVE_INFINITY)).isGreaterThan(7).isFinite();
        assertThat(Cut.between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)).isFinite();
    }

    @Test
    void categoriesAreOrderedByBadRateAndTheRareOnesStandTogether() {
        Input trade = Input.category("trade", IntStream.range(0, 60).mapToObj(i -> "t" + (100 + i)).toList());
        Random random = new Random(3);
        double[] values = new double[3_000];
        byte[] outcome = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 2_900 ? i % 4 : 4 + i % 56;
            outcome[i] = (byte) (random.nextDouble() < (i < 2_900 ? 0.1 * (4 - values[i]) : 0.9) ? 1 : 0);
        }
        Coding coding = new FineBins(outcome, IntStream.range(0, values.length).toArray(), 50, 1).of(trade, values);
        assertThat(coding.ordered()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).map(coding::code)).containsExactly(3, 2, 1, 0, 4);
        assertThat(coding.code(Input.UNSEEN)).isEqualTo(5);
        assertThat(coding.code(Double.NaN)).isEqualTo(6);
    }

    private static Coding fine(double[] values, int most) {
        return new FineBins(new byte[values.length], IntStream.range(0, values.length).toArray(), most, 1)
                .of(NUMBER, values);
    }
}
