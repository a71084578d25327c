package huirong.bench;

import huirong.core.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Whether engines say the same of every row. Speed is of no interest before that. */
final class Agreement {
    private Agreement() {}

    /**
     * @param rows how many of the rows
     * @throws IllegalStateException naming the first row that differs
     */
    static void scores(String name, Scorecard card, double[][] columns, Engine engine, int rows) {
        for (int row = 0; row < rows; row++) {
            long ours = card.score(Sample.row(columns, row));
            long theirs = engine.score(row);
            if (ours != theirs)
                throw new IllegalStateException(name + " gives row " + row + " " + theirs + ", the card " + ours);
        }
        System.out.printf("  %-22s %,9d rows: every score equal%n", name, rows);
    }

    /** The reasons of another engine must cost what ours cost; among equal ones it may name another. */
    static void reasons(String name, Scorecard card, double[][] columns, Engine ours, Engine theirs, int rows) {
        int same = 0;
        for (int row = 0; row < rows; row++) {
            List<String> first = ours.reasons(row);
            List<String> second = theirs.reasons(row);
            if (first.equals(second)) {
                same++;
                continue;
            }
            double[] values = Sample.row(columns, row);
            ToLongFunction<String> cost = code -> card.terms().stream()
                    .filter(term -> term.code().equals(code))
                    .mapToLong(term -> term.usual() - term.points().get(term.position(card.inputs(), values)))
                    .findFirst()
                    .orElseThrow();
            List<Long> own = first.stream().map(cost::applyAsLong).toList();
            List<Long> other = new ArrayList<>(second.stream().map(cost::applyAsLong).filter(points -> points > 0).toList());
            other.sort(Comparator.reverseOrder());
            if (!own.equals(other))
                throw new IllegalStateException(name + " gives row " + row + " reasons " + second + " of " + other + ", ours " + first + " of " + own);
        }
        System.out.printf("  %-22s %,9d rows: the same four reasons on %,d, equally dear ones on the others%n", name, rows, same);
    }
}
