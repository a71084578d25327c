package huirong.bench;

import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Scorecard;
import java.util.List;
import java.util.stream.IntStream;

/** The kernel: score, points of each term, and reasons on both sides, every time. */
final class Ours implements Engine {
    private final Kernel kernel;
    private final Outcome outcome;
    private final double[][] rows;

    Ours(Scorecard card, double[][] columns) {
        kernel = Kernel.of(card);
        outcome = kernel.outcome();
        rows = IntStream.range(0, columns[0].length).mapToObj(row -> Sample.row(columns, row)).toArray(double[][]::new);
    }

    @Override
    public long score(int row) {
        kernel.score(rows[row], outcome);
        return outcome.score();
    }

    @Override
    public List<String> reasons(int row) {
        score(row);
        return IntStream.range(0, Outcome.REASONS)
                .map(outcome::lowered)
                .filter(term -> term >= 0)
                .mapToObj(kernel.terms()::get)
                .toList();
    }
}
