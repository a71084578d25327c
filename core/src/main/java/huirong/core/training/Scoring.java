package huirong.core.training;

import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A card's scores of a table's rows. The table was read with the card's inputs, or the card was fitted to it. */
public final class Scoring {
    private Scoring() {}

    /** In hundredths, for chosen rows. */
    public static long[] scores(Scorecard card, Table table, int[] rows) {
        Kernel kernel = Kernel.of(card);
        double[][] columns = columns(card, table);
        Outcome outcome = kernel.outcome();
        long[] scores = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            kernel.score(columns, rows[i], outcome);
            scores[i] = outcome.score();
        }
        return scores;
    }

    /** The chances of bad that belong to scores. */
    public static double[] chances(Scorecard card, long[] scores) {
        return Arrays.stream(scores).mapToDouble(score -> card.bad(score) / 1e6).toArray();
    }

    /** The table's columns in the order of the card's inputs. */
    public static double[][] columns(Scorecard card, Table table) {
        Map<String, Column> named = new HashMap<>();
        for (Column column : table.columns()) named.put(column.input().name(), column);
        return card.inputs().stream().map(input -> values(input, named)).toArray(double[][]::new);
    }

    private static double[] values(Input input, Map<String, Column> named) {
        Column column = named.get(input.name());
        if (column == null || !column.input().equals(input))
            throw new IllegalArgumentException("the table was not read with the card's input " + input.name());
        return column.values();
    }
}
