package huirong.core.kernel;

/**
 * What a card says of one row. It is made once by {@link Kernel#outcome()} and filled again by each call, so it belongs to one
 * thread, and whoever wants to keep something copies it.
 */
public final class Outcome {
    /** How many reasons there are at most on either side. */
    public static final int REASONS = 4;

    final double[] row;
    final int[] bins;
    final int[] points;
    final int[] weights;
    final long[] remainders;
    final int[] lowered = new int[REASONS];
    final int[] raised = new int[REASONS];
    long score;
    int completeness;
    boolean enough;
    /** Whether {@link #raised} is about the row; it is found when it is asked for. */
    boolean raisedFound;

    private final Rule rule;

    Outcome(int inputs, int terms, Rule rule) {
        this.rule = rule;
        row = new double[inputs];
        bins = new int[terms];
        points = new int[terms];
        weights = new int[terms];
        remainders = new long[terms];
    }

    /** False if too little is known for the card to say anything; then there are no points and no reasons. */
    public boolean enough() {
        return enough;
    }

    /** In hundredths; the start and the points of all terms add up to it. */
    public long score() {
        return score;
    }

    /** What a term (of an evaluation: a characteristic) gives, in hundredths; if missing what stands in for it. */
    public int points(int term) {
        return points[term];
    }

    /**
     * The bin that a term's value fell into; of two axes the second runs faster. -1 for a missing characteristic of an
     * evaluation, which has no bin.
     */
    public int bin(int term) {
        return bins[term];
    }

    /**
     * A term that lowered the score; -1 where there are no more. Of an evaluation what cost most of its maximum, otherwise
     * what lies furthest below what is usual; of equal ones the first in card order.
     *
     * @param rank from 0 to 3, most first
     */
    public int lowered(int rank) {
        return lowered[rank];
    }

    /**
     * A characteristic of an evaluation that gave at least half of what it can and is none of the lowered, or a term of a
     * fitted card that lies above what is usual; -1 where there are no more.
     *
     * @param rank from 0 to 3, most first
     */
    public int raised(int rank) {
        if (!raisedFound) rule.raise(this);
        raisedFound = true;
        return raised[rank];
    }

    /** How much is known, in ten-thousandths: of an evaluation by its maxima, otherwise of the number of inputs. */
    public int completeness() {
        return completeness;
    }
}
