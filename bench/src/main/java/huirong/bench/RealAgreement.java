package huirong.bench;

import huirong.core.feature.Words;
import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.Training;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Trend;
import huirong.core.training.fit.BoostedFitter;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.Heading;
import huirong.core.training.fit.WoeFitter;
import huirong.core.training.table.Table;
import java.util.List;
import java.util.Map;

/** Cards built from real sets: every row's points add up to its score, and JPMML with our export gives that score. */
final class RealAgreement {
    private RealAgreement() {}

    static void print() throws Exception {
        Map<String, Table> tables = RealTables.all();
        if (tables.isEmpty()) System.out.println("  no real sets here: HUIRONG_TEST_DATA names no folder");
        for (Map.Entry<String, Table> table : tables.entrySet())
            for (Fitter fitter : List.of(WoeFitter.usual(Rules.USUAL), BoostedFitter.usual(Trend.NONE)))
                compare(table.getKey() + ", " + fitter.code(), table.getValue(), fitter);
    }

    private static void compare(String name, Table table, Fitter fitter) throws Exception {
        Heading heading = new Heading("bench", new Words("测", "bench"), "00");
        Scorecard card = new Training(table, fitter, heading, 1).build(0, () -> {}).card();
        double[][] columns = huirong.core.training.Scoring.columns(card, table);
        points(name, card, columns, table.rows());
        Jpmml jpmml = new Jpmml(card, columns);
        Agreement.scores(name + ", jpmml", card, columns, jpmml, table.rows());
        Agreement.reasons(name + ", jpmml", card, columns, new Ours(card, columns), jpmml, table.rows());
    }

    private static void points(String name, Scorecard card, double[][] columns, int rows) {
        Kernel kernel = Kernel.of(card);
        Outcome outcome = kernel.outcome();
        for (int row = 0; row < rows; row++) {
            double[] values = Sample.row(columns, row);
            kernel.score(values, outcome);
            long sum = card.start();
            for (int term = 0; term < card.terms().size(); term++) {
                long plain = card.terms().get(term).points().get(card.terms().get(term).position(card.inputs(), values));
                if (outcome.points(term) != plain)
                    throw new IllegalStateException(name + ": term " + term + " of row " + row + " gives " + outcome.points(term) + ", the card " + plain);
                sum += outcome.points(term);
            }
            if (sum != outcome.score())
                throw new IllegalStateException(name + ": the points of row " + row + " add up to " + sum + ", its score is " + outcome.score());
        }
        System.out.printf("  %-22s %,9d rows: points equal the card's and add up to the score, %d terms%n", name, rows, card.terms().size());
    }
}
