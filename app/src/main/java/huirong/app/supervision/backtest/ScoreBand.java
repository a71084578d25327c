package huirong.app.supervision.backtest;

import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose points lie in one band.
 *
 * @param from tenth of the full mark it begins with
 * @param to tenth it ends before; the last band includes the full mark
 */
public record ScoreBand(int from, int to, long lines, long drawnFen, long badLines) {
    static final int TENTHS = 10;

    /** Of fewer lines a rate says nothing. */
    static final int FEWEST = 10;

    private static final ScoreBand NOTHING = new ScoreBand(0, 0, 0, 0, 0);

    /** By tenths of the full mark, neighbours put together until each band has enough lines; one band if all are too few. */
    static List<ScoreBand> of(List<ScoredLine> scored) {
        List<ScoreBand> bands = new ArrayList<>();
        ScoreBand open = NOTHING;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            open = open.with(tenth(scored, tenth));
            if (open.lines < FEWEST) continue;
            bands.add(open);
            open = new ScoreBand(tenth + 1, tenth + 1, 0, 0, 0);
        }
        if (open.to > open.from) bands.add(bands.isEmpty() ? open : bands.removeLast().with(open));
        return bands;
    }

    /** Ten-thousandths of the lines. */
    public long badRate() {
        return Ratios.perTenThousand(badLines, lines).orElse(0);
    }

    public String name() {
        return from * TENTHS + "–" + to * TENTHS;
    }

    public String tick() {
        return Integer.toString(from * TENTHS);
    }

    private static ScoreBand tenth(List<ScoredLine> scored, int tenth) {
        List<ScoredLine> inside = scored.stream().filter(line -> tenth(line) == tenth).toList();
        return new ScoreBand(
                tenth,
                tenth + 1,
                inside.size(),
                inside.stream().mapToLong(ScoredLine::drawnFen).sum(),
                inside.stream().filter(ScoredLine::bad).count());
    }

    private static int tenth(ScoredLine line) {
        return (int) Math.min(TENTHS - 1, line.ofHundred() * TENTHS / Ratios.ONE);
    }

    private ScoreBand with(ScoreBand next) {
        return new ScoreBand(
                Math.min(from, next.from),
                next.to,
                lines + next.lines,
                Math.addExact(drawnFen, next.drawnFen),
                badLines + next.badLines);
    }
}
