package huirong.app.run.card;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.Appraisal;
import huirong.core.training.measure.Band;
import huirong.core.training.measure.Ranking;
import huirong.core.training.measure.Spreading;
import huirong.core.training.measure.Stability;
import huirong.core.training.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What leaves a bank after a back-test.
 *
 * @param stability population stability index of the scores against the training rows; null if those are not known here
 * @param bands by ascending score, none of fewer than ten rows
 */
record BacktestFigures(
        String card,
        int rows,
        int bad,
        double auc,
        double ks,
        double brier,
        @Nullable Double stability,
        List<ScoreBand> bands) {
    /** Rows in a band, so that no firm can be recognised in it. */
    static final int LEAST = 10;

    private static final int MOST = 10;

    /**
     * @param below whole points under which the band lies; null for the highest. No score of a single row is shown.
     * @param expected bad rate that the card expects
     */
    record ScoreBand(@Nullable Long below, int rows, int bad, double badRate, double expected) {}

    static BacktestFigures of(
            Scorecard card, Appraisal appraisal, Table table, double[] chances, Optional<Spreading> training) {
        long[] whole = appraisal.scores().clone();
        for (int i = 0; i < whole.length; i++) whole[i] = Math.floorDiv(whole[i], 100);
        List<Band> bands = Band.equal(whole, table.outcome(), chances, MOST, LEAST);
        List<ScoreBand> shown = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Long below = i == bands.size() - 1 ? null : band.high() + 1;
            shown.add(new ScoreBand(
                    below, band.rows(), band.bad(), Figures.rounded(band.badRate()), Figures.rounded(band.chance())));
        }
        Ranking ranking = Ranking.of(appraisal.scores(), table.outcome());
        Double stability = training.map(before -> Figures.rounded(
                        Stability.index(before.scores(), appraisal.spreading(before).scores())))
                .orElse(null);
        return new BacktestFigures(
                card.version(),
                table.rows(),
                table.badRows(),
                Figures.rounded(ranking.area()),
                Figures.rounded(ranking.distance()),
                Figures.rounded(Ranking.brier(chances, table.outcome())),
                stability,
                shown);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        words.append("评分卡 card ").append(card).append('\n');
        words.append(String.format(Locale.ROOT, "%d 行 rows, %d 不良 bad%n", rows, bad));
        words.append(String.format(Locale.ROOT, "AUC    %.4f%nKS     %.4f%nBrier  %.4f%n", auc, ks, brier));
        if (stability != null) words.append(String.format(Locale.ROOT, "PSI    %.4f%n", stability));
        words.append(String.format("%10s %10s %8s %8s %12s%n", "分数低于", "行数 rows", "不良 bad", "不良率 %", "预期 expected %"));
        for (ScoreBand band : bands)
            words.append(String.format(
                    Locale.ROOT,
                    "%14s %12d %10d %11.2f %15.2f%n",
                    band.below == null ? "-" : band.below,
                    band.rows,
                    band.bad,
                    100 * band.badRate,
                    100 * band.expected));
        words.append("以上为汇总数字，每档不少于 ").append(LEAST).append(" 行，不含任何单笔贷款的信息。\n");
        words.append("These are totals, ").append(LEAST).append(" rows or more to a band; nothing of a single loan is in them.\n");
        return words.toString();
    }
}
