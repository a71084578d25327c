package huirong.core.training;

import huirong.core.feature.Words;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Trend;
import huirong.core.training.fit.BoostedFitter;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.Heading;
import huirong.core.training.fit.WoeFitter;
import huirong.core.training.table.Table;
import java.util.List;
import java.util.Locale;

/** Ten-fold figures with everything as it is without options; they are printed as they are put into docs/model-quality.md. */
final class Quality {
    static final Fitter WOE = WoeFitter.usual(Rules.USUAL);
    static final Fitter BOOSTED = BoostedFitter.usual(Trend.NONE);

    static final Heading HEADING = new Heading("real", new Words("真实数据", "Real data"), "0".repeat(64));

    private Quality() {}

    static Built built(Table table, Fitter fitter) {
        return new Training(table, fitter, HEADING, 1).build(10, () -> {});
    }

    /** The mean area under the ROC curve. */
    static double area(String name, Table table, Fitter fitter) {
        Built built = built(table, fitter);
        List<FoldFigures> folds = built.folds();
        Spread area = Spread.of(folds, FoldFigures::area);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f ± %.3f | %.3f ± %.3f | %.4f | %d |%n",
                name,
                fitter.code(),
                area.mean(),
                area.deviation(),
                Spread.of(folds, FoldFigures::distance).mean(),
                Spread.of(folds, FoldFigures::distance).deviation(),
                Spread.of(folds, FoldFigures::brier).mean(),
                built.card().terms().size());
        return area.mean();
    }
}
