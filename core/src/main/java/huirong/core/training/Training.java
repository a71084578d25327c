package huirong.core.training;

import huirong.core.scorecard.Calibration;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.Heading;
import huirong.core.training.fit.Sample;
import huirong.core.training.measure.Isotonic;
import huirong.core.training.measure.Ranking;
import huirong.core.training.table.Table;
import huirong.core.training.table.Unusable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Builds a card and judges it by rows it has not seen: bins, choice of characteristics, number of rounds and pairs are all
 * learned again within the rows outside each fold.
 */
public final class Training {
    private final Table table;
    private final Fitter fitter;
    private final Heading heading;
    private final long seed;

    /** @param seed of the folds and of whatever the fitter draws */
    public Training(Table table, Fitter fitter, Heading heading, long seed) {
        this.table = table;
        this.fitter = fitter;
        this.heading = heading;
        this.seed = seed;
    }

    /** Hears of every card that is fitted, from several threads. */
    public interface Progress {
        void fitted();
    }

    /**
     * The card, calibrated on the scores of the folds.
     *
     * @param folds nought for a card that is not judged and not calibrated, or at least 2
     * @throws Unusable if there are fewer cases of one outcome than folds, or no input tells bad from good
     */
    public Built build(int folds, Progress progress) {
        if (folds == 1 || folds < 0) throw new IllegalArgumentException("no folds or at least two, not " + folds);
        // Dealt first: what is wrong with the folds should be said before the time is spent.
        Optional<Folds> parts = folds == 0 ? Optional.empty() : Optional.of(Folds.deal(table.outcome(), folds, seed));
        Scorecard card = fit(Sample.all(table), progress);
        int[] all = IntStream.range(0, table.rows()).toArray();
        if (parts.isEmpty()) return new Built(card, List.of(), Scoring.scores(card, table, all));
        Folds dealt = parts.get();
        List<Judged> judged =
                IntStream.range(0, folds).parallel().mapToObj(fold -> judge(dealt, fold, progress)).toList();
        long[] scores = new long[table.rows()];
        for (int fold = 0; fold < folds; fold++) {
            int[] rows = dealt.in(fold);
            for (int i = 0; i < rows.length; i++) scores[rows[i]] = judged.get(fold).scores[i];
        }
        Calibration calibration = Isotonic.calibration(scores, table.outcome());
        return new Built(calibrated(card, calibration), judged.stream().map(Judged::figures).toList(), scores);
    }

    private record Judged(FoldFigures figures, long[] scores) {}

    private Judged judge(Folds dealt, int fold, Progress progress) {
        Sample known = Sample.of(table, dealt.outside(fold));
        Sample apart = Sample.of(table, dealt.in(fold));
        long[] scores;
        try {
            scores = Scoring.scores(fit(known, progress), table, apart.rows());
        } catch (Unusable nothingTells) {
            // Then every row has the same chance.
            scores = new long[apart.size()];
            double odds = StrictMath.log((double) (known.size() - known.bad()) / known.bad());
            Arrays.fill(scores, StrictMath.round(Scale.USUAL.offset() + Scale.USUAL.factor() * odds));
        }
        Ranking ranking = Ranking.of(scores, apart.outcome());
        double brier = Ranking.brier(Arrays.stream(scores).mapToDouble(Scale.USUAL::bad).toArray(), apart.outcome());
        return new Judged(
                new FoldFigures(apart.size(), (int) apart.bad(), ranking.area(), ranking.distance(), brier), scores);
    }

    private Scorecard fit(Sample sample, Progress progress) {
        Scorecard card = fitter.fit(sample, heading, seed);
        progress.fitted();
        return card;
    }

    private static Scorecard calibrated(Scorecard card, Calibration calibration) {
        return new Scorecard(
                card.code(),
                card.title(),
                card.inputs(),
                card.start(),
                card.terms(),
                card.scale(),
                Optional.of(calibration),
                card.origin());
    }
}
