package huirong.core.kernel;

import huirong.core.card.Card;
import huirong.core.feature.FeatureValue;
import huirong.core.scorecard.Scorecard;
import java.util.List;

/**
 * A card ready to run over many rows. It may be shared between threads; each has its own {@link Outcome}. Scoring one row makes
 * no object.
 *
 * <p>Every double has a defined result: NaN is missing; infinities fall into the outermost bins; minus nought is nought; a
 * category or code that is no position in its list is unseen by a fitted card and missing to an evaluation.
 */
public final class Kernel {
    private final String version;
    private final List<String> inputs;
    private final List<String> terms;
    private final List<List<String>> reasons;
    private final Axes axes;
    private final int[] first;
    private final int[] second;
    private final int[] secondSize;
    private final int[] offset;
    private final int[] table;
    private final Rule rule;

    Kernel(String version, List<String> inputs, Terms terms, Rule rule) {
        this.version = version;
        this.inputs = List.copyOf(inputs);
        this.terms = List.copyOf(terms.codes);
        this.reasons = List.copyOf(terms.reasons);
        this.axes = terms.axes;
        this.first = terms.first.stream().mapToInt(i -> i).toArray();
        this.second = terms.second.stream().mapToInt(i -> i).toArray();
        this.secondSize = terms.secondSize.stream().mapToInt(i -> i).toArray();
        this.offset = terms.offset.stream().mapToInt(i -> i).toArray();
        this.table = terms.points.stream().mapToInt(i -> i).toArray();
        this.rule = rule;
    }

    /** An evaluation's card: inputs are the features of its characteristics, in card order. */
    public static Kernel of(Card card) {
        return WrittenCard.compile(card);
    }

    /** A fitted card: inputs are the card's own, in its order. */
    public static Kernel of(Scorecard card) {
        return FittedCard.compile(card);
    }

    /** A feature's value as a double. Beyond 2^53 it may be rounded, which moves it into no other bin: limits lie within. */
    public static double value(FeatureValue value) {
        return value instanceof FeatureValue.Known(long number, int facts) ? number : Double.NaN;
    }

    /** The version of the card it was made from. */
    public String version() {
        return version;
    }

    /** What a row has values of. */
    public List<String> inputs() {
        return inputs;
    }

    /** Codes of what gives points, in card order: of an evaluation the features, otherwise the terms. */
    public List<String> terms() {
        return terms;
    }

    /** The reason code behind a term whose value fell into a bin of {@link Outcome#bin}. */
    public String reason(int term, int bin) {
        return reasons.get(term).isEmpty() ? terms.get(term) : reasons.get(term).get(bin);
    }

    /** A place for results, for one thread. */
    public Outcome outcome() {
        return new Outcome(inputs.size(), terms.size(), rule);
    }

    /**
     * Scores one row of a table.
     *
     * @param columns one for each input
     */
    public void score(double[][] columns, int row, Outcome into) {
        for (int i = 0; i < into.row.length; i++) into.row[i] = columns[i][row];
        score(into);
    }

    /**
     * Scores one row.
     *
     * @param row one value for each input
     */
    public void score(double[] row, Outcome into) {
        System.arraycopy(row, 0, into.row, 0, into.row.length);
        score(into);
    }

    /**
     * Scores the values of one file's features.
     *
     * @param values one for each input, in their order
     */
    public void score(List<FeatureValue> values, Outcome into) {
        for (int i = 0; i < into.row.length; i++) into.row[i] = value(values.get(i));
        score(into);
    }

    private void score(Outcome into) {
        double[] row = into.row;
        for (int i = 0; i < first.length; i++) {
            int bin = axes.bin(first[i], row);
            if (second[i] >= 0) bin = bin * secondSize[i] + axes.bin(second[i], row);
            into.bins[i] = bin;
            into.points[i] = table[offset[i] + bin];
        }
        into.raisedFound = false;
        rule.finish(into);
    }
}
