package huirong.app.run.card;

import huirong.core.training.FoldFigures;
import huirong.core.training.Spread;
import java.util.List;
import java.util.Locale;

/** AUC, KS and Brier over folds, for people and as JSON. */
record Figures(Figure auc, Figure ks, Figure brier) {
    /** Rounded to four decimals, which is more than any of these is good for. */
    record Figure(double mean, double deviation) {
        static Figure of(Spread spread) {
            return new Figure(rounded(spread.mean()), rounded(spread.deviation()));
        }

        String text() {
            return String.format(Locale.ROOT, "%.4f ± %.4f", mean, deviation);
        }
    }

    static Figures of(List<FoldFigures> folds) {
        return new Figures(
                Figure.of(Spread.of(folds, FoldFigures::area)),
                Figure.of(Spread.of(folds, FoldFigures::distance)),
                Figure.of(Spread.of(folds, FoldFigures::brier)));
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
