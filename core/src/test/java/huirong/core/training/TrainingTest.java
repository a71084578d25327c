package huirong.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import huirong.core.scorecard.Input;
import huirong.core.training.measure.Band;
import huirong.core.training.measure.Isotonic;
import huirong.core.training.measure.Stability;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;
import huirong.core.training.table.Unusable;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void foldsShareRowsAndOutcomesEvenly() {
        byte[] outcome = new byte[103];
        for (int i = 0; i < 31; i++) outcome[i * 3] = 1;
        Folds folds = Folds.deal(outcome, 10, 5);
        for (int fold = 0; fold < 10; fold++) {
            assertThat(folds.in(fold).length + folds.outside(fold).length).isEqualTo(103);
            assertThat(IntStream.of(folds.in(fold)).filter(row -> outcome[row] == 1).count()).isBetween(3L, 4L);
        }
        assertThat(folds.of()).isEqualTo(Folds.deal(outcome, 10, 5).of()).isNotEqualTo(Folds.deal(outcome, 10, 6).of());
    }

    @Test
    void moreFoldsThanBadCasesAreRefused() {
        assertThatThrownBy(() -> Folds.deal(new byte[] {1, 0, 0, 0, 1}, 3, 1))
                .isInstanceOfSatisfying(Unusable.class, it -> assertThat(it.words().chinese()).contains("3 折", "不良只有 2 行"));
    }

    @Test
    void noiseIsNotTakenForKnowledge() {
        Random random = new Random(9);
        int rows = 600;
        byte[] outcome = new byte[rows];
        for (int i = 0; i < rows; i++) outcome[i] = (byte) (random.nextInt(4) == 0 ? 1 : 0);
        List<Column> columns = IntStream.range(0, 30)
                .mapToObj(i -> new Column(Input.number("n" + i, List.of()), random.doubles(rows).toArray()))
                .toList();
        Table table = new Table("end", "bad", columns, outcome, List.of());
        for (var fitter : List.of(Quality.WOE, Quality.BOOSTED)) {
            List<FoldFigures> folds = new Training(table, fitter, Quality.HEADING, 2).build(5, () -> {}).folds();
            assertThat(Spread.of(folds, FoldFigures::area).mean()).as(fitter.code()).isBetween(0.4, 0.6);
        }
    }

    @Test
    void calibrationNeverRisesAndIsShort() {
        Random random = new Random(3);
        int rows = 5_000;
        long[] scores = random.longs(rows, 40_000, 60_000).toArray();
        byte[] outcome = new byte[rows];
        for (int i = 0; i < rows; i++) outcome[i] = (byte) (random.nextInt(20_000) > scores[i] - 40_000 ? 1 : 0);
        var calibration = Isotonic.calibration(scores, outcome);
        assertThat(calibration.points()).hasSizeBetween(10, 20);
        assertThat(calibration.bad(45_000) / 1e6).isCloseTo(0.75, within(0.05));
    }

    @Test
    void bandsHoldAtLeastWhatIsAskedAndAddUp() {
        Random random = new Random(8);
        for (int rows = 1; rows < 200; rows++) {
            long[] scores = random.longs(rows, 0, 30).toArray();
            List<Band> bands = Band.equal(scores, new byte[rows], new double[rows], 10, 10);
            assertThat(bands.stream().mapToInt(Band::rows).sum()).isEqualTo(rows);
            if (rows >= 10) assertThat(bands).allMatch(band -> band.rows() >= 10);
            for (int i = 1; i < bands.size(); i++) assertThat(bands.get(i).low()).isGreaterThan(bands.get(i - 1).high());
        }
    }

    @Test
    void theSameSharesAreStableAndOthersAreNot() {
        assertThat(Stability.index(new long[] {100, 200, 300}, new long[] {10, 20, 30})).isLessThan(0.001);
        assertThat(Stability.index(new long[] {100, 200, 300}, new long[] {300, 200, 100})).isGreaterThan(0.25);
        assertThat(Stability.index(new long[] {100, 0}, new long[] {50, 50})).isFinite();
    }
}
