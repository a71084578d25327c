package huirong.core.training;

import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Term;
import huirong.core.training.binning.Counts;
import huirong.core.training.measure.Spreading;
import huirong.core.training.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A card over a table of known outcomes.
 *
 * @param scores of each row in hundredths
 * @param terms cases by bin, for each term
 */
public record Appraisal(long[] scores, List<Counts> terms) {
    public static Appraisal of(Scorecard card, Table table) {
        Kernel kernel = Kernel.of(card);
        double[][] columns = Scoring.columns(card, table);
        List<Counts> terms = new ArrayList<>();
        for (Term term : card.terms()) terms.add(new Counts(new long[term.points().size()], new long[term.points().size()]));
        long[] scores = new long[table.rows()];
        Outcome outcome = kernel.outcome();
        for (int row = 0; row < scores.length; row++) {
            kernel.score(columns, row, outcome);
            scores[row] = outcome.score();
            for (int term = 0; term < terms.size(); term++) {
                Counts counts = terms.get(term);
                (table.outcome()[row] == 1 ? counts.bads() : counts.goods())[outcome.bin(term)]++;
            }
        }
        return new Appraisal(scores, terms);
    }

    /** Rows by bin, for each term. */
    public List<long[]> rows() {
        return terms.stream().map(Counts::rows).toList();
    }

    public Spreading spreading() {
        return Spreading.of(rows(), scores);
    }

    /** Over the bands of another table, to compare with it. */
    public Spreading spreading(Spreading other) {
        return Spreading.of(rows(), scores, other.limits());
    }
}
