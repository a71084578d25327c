package huirong.core.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The scores of many rows, with completeness and the reasons that lowered them. */
public final class Scores implements Batch.Taker {
    private static final int NOT_ENOUGH = -1;

    private final long[] score;
    private final int[] completeness;
    private final int[] lowered;

    Scores(int rows) {
        score = new long[rows];
        completeness = new int[rows];
        lowered = new int[Math.multiplyExact(rows, Outcome.REASONS)];
    }

    @Override
    public void take(int row, Outcome outcome) {
        score[row] = outcome.score();
        completeness[row] = outcome.enough() ? outcome.completeness() : NOT_ENOUGH - outcome.completeness();
        for (int rank = 0; rank < Outcome.REASONS; rank++) lowered[row * Outcome.REASONS + rank] = outcome.lowered(rank);
    }

    public int rows() {
        return score.length;
    }

    /** @see Outcome#enough() */
    public boolean enough(int row) {
        return completeness[row] >= 0;
    }

    /** @see Outcome#score() */
    public long score(int row) {
        return score[row];
    }

    /** @see Outcome#completeness() */
    public int completeness(int row) {
        return enough(row) ? completeness[row] : NOT_ENOUGH - completeness[row];
    }

    /** @see Outcome#lowered(int) */
    public int lowered(int row, int rank) {
        return lowered[row * Outcome.REASONS + rank];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scores scores
                && Arrays.equals(score, scores.score)
                && Arrays.equals(completeness, scores.completeness)
                && Arrays.equals(lowered, scores.lowered);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(score);
    }
}
