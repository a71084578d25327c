package huirong.core.training;

import huirong.core.training.table.Unusable;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Rows dealt into parts, each part with its share of either outcome.
 *
 * @param of the part of each row
 */
public record Folds(int count, int[] of) {
    /** @throws Unusable if there are fewer cases of one outcome than parts */
    public static Folds deal(byte[] outcome, int count, long seed) {
        long bad = IntStream.range(0, outcome.length).filter(row -> outcome[row] == 1).count();
        if (bad < count || outcome.length - bad < count)
            throw Unusable.tooFewForFolds(count, bad, outcome.length - bad);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, outcome.length).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        int[] of = new int[outcome.length];
        int[] dealt = new int[2];
        for (int row : order) of[row] = dealt[outcome[row]]++ % count;
        return new Folds(count, of);
    }

    /** The rows of one part, ascending. */
    public int[] in(int fold) {
        return IntStream.range(0, of.length).filter(row -> of[row] == fold).toArray();
    }

    /** The rows of all other parts, ascending. */
    public int[] outside(int fold) {
        return IntStream.range(0, of.length).filter(row -> of[row] != fold).toArray();
    }
}
