package huirong.app.supervision.backtest;

import huirong.app.web.piece.PairedBars;
import huirong.core.training.measure.Ranking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Points of one card against what became of the loans. */
final class Backtest {
    /** With fewer the measures of ranking swing from case to case. */
    static final int FEWEST_BAD = 10;

    static final int FEWEST_GOOD = 30;

    private static final int DECIMALS = 3;

    private final List<ScoredLine> lines;
    private final List<ScoreBand> bands;

    Backtest(List<ScoredLine> lines) {
        this.lines = lines;
        bands = ScoreBand.of(lines);
    }

    public List<ScoreBand> bands() {
        return bands;
    }

    public long lines() {
        return lines.size();
    }

    public long bad() {
        return lines.stream().filter(ScoredLine::bad).count();
    }

    public long good() {
        return lines() - bad();
    }

    public long drawnFen() {
        return lines.stream().mapToLong(ScoredLine::drawnFen).sum();
    }

    public long versions() {
        return lines.stream().map(ScoredLine::cardVersion).distinct().count();
    }

    /** True if all bands together have too few lines for a rate by band. */
    public boolean one() {
        return lines() < ScoreBand.FEWEST;
    }

    /** Empty if there are too few bad or too few good lines. */
    Optional<Ranking> ranking() {
        if (bad() < FEWEST_BAD || good() < FEWEST_GOOD) return Optional.empty();
        long[] scores = lines.stream().mapToLong(ScoredLine::ofHundred).toArray();
        byte[] outcome = new byte[lines.size()];
        for (int i = 0; i < outcome.length; i++) outcome[i] = (byte) (lines.get(i).bad() ? 1 : 0);
        return Optional.of(Ranking.of(scores, outcome));
    }

    PairedBars chart(LongFunction<String> written) {
        return PairedBars.of(
                bands.stream().map(ScoreBand::name).toList(),
                bands.stream().map(ScoreBand::tick).toList(),
                bands.stream().mapToLong(ScoreBand::lines).toArray(),
                bands.stream().mapToLong(ScoreBand::badLines).toArray(),
                written,
                written);
    }

    static String written(double measure) {
        return BigDecimal.valueOf(measure).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
