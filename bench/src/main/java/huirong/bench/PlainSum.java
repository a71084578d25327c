package huirong.bench;

import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.stream.IntStream;

/** What Java can do at most with such a card: a loop over limits and a sum; no points kept, no reasons. For plain cards only. */
final class PlainSum implements Engine {
    private final long start;
    private final double[][] limits;
    private final long[][] points;
    private final double[][] rows;

    PlainSum(Scorecard card, double[][] columns) {
        start = card.start();
        limits = card.terms().stream()
                .map(term -> term.axes().getFirst().slots().stream()
                        .filter(Slot.Below.class::isInstance)
                        .mapToDouble(slot -> ((Slot.Below) slot).limit())
                        .toArray())
                .toArray(double[][]::new);
        points = card.terms().stream()
                .map(Term::points)
                .map(list -> list.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        rows = IntStream.range(0, columns[0].length).mapToObj(row -> Sample.row(columns, row)).toArray(double[][]::new);
    }

    @Override
    public long score(int row) {
        double[] values = rows[row];
        long score = start;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            double[] own = limits[i];
            int bin = own.length + 1;
            if (value == value) {
                bin = 0;
                while (bin < own.length && value >= own[bin]) bin++;
            }
            score += points[i][bin];
        }
        return score;
    }
}
