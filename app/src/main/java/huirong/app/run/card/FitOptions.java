package huirong.app.run.card;

import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Trend;
import huirong.core.training.fit.BoostedFitter;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.WoeFitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is learned from and how. */
final class FitOptions {
    /** How points are found. */
    enum How {
        woe,
        boosted
    }

    /** How the bad rate may move over a number. */
    enum Way {
        none,
        up,
        down,
        auto,
        monotone,
        peak,
        valley
    }

    @Option(
            names = "--fitter",
            paramLabel = "woe|boosted",
            defaultValue = "woe",
            description = {
                "拟合方法：woe 为证据权重逻辑回归，boosted 为循环提升（默认 woe）。",
                "woe: logistic regression on weights of evidence; boosted: cyclic boosting (default woe)."
            })
    How how = How.woe;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "10",
            description = {
                "分层交叉检验的折数；0 为不检验、不校准（默认 10）。",
                "Folds of the stratified cross-validation; 0 for none, nor calibration (default 10)."
            })
    int folds = 10;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = {"随机数种子（默认 1）；同样的数据、选项与种子得到同样的卡。", "Seed (default 1); same data, options and seed give the same card."})
    long seed = 1;

    @Option(
            names = "--trend",
            paramLabel = "T",
            description = {
                "数值列的不良率走势：${COMPLETION-CANDIDATES}（woe 默认 auto，boosted 默认 none；boosted 只认 none、up、down）。",
                "How the bad rate may move over a number (woe: auto unless said; boosted: none unless said, and only none, up, down)."
            })
    @Nullable
    Way trend;

    @Option(
            names = "--special",
            paramLabel = "CODES",
            split = ",",
            description = {"数值列中的特殊代码，如 -9,-8,-7，各自成箱。", "Special codes of numbers, as -9,-8,-7; each gets its own bin."})
    List<Double> special = List.of();

    @Option(
            names = "--inputs",
            paramLabel = "COLS",
            split = ",",
            description = {"只用这些列（默认全部）。", "Use these columns only (default all)."})
    List<String> inputs = List.of();

    @Option(
            names = "--leave-out",
            paramLabel = "COLS",
            split = ",",
            description = {"不用这些列，如编号。", "Leave these columns out, as identifiers."})
    Set<String> leaveOut = Set.of();

    /** Empty for a trend that the fitter does not know. */
    Optional<Fitter> fitter() {
        Way way = trend == null ? (how == How.woe ? Way.auto : Way.none) : trend;
        Trend trend = Trend.valueOf(way.name().toUpperCase(java.util.Locale.ROOT));
        if (how == How.woe) return Optional.of(WoeFitter.usual(Rules.USUAL.with(trend)));
        boolean known = trend == Trend.NONE || trend == Trend.UP || trend == Trend.DOWN;
        return known ? Optional.of(BoostedFitter.usual(trend)) : Optional.empty();
    }
}
