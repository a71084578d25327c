package huirong.core.training.fit;

import huirong.core.training.fit.Boosting.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * One draw of the sample's rows: most to train on, the others kept apart to say when to stop. Both outcomes are drawn in
 * proportion.
 *
 * @param training positions in the sample, ascending
 * @param apart likewise
 */
record Bag(int[] training, int[] apart) {
    private static final double APART = 0.15;

    /** @param most rows in all */
    static Bag draw(byte[] outcome, int most, long seed) {
        Random random = new Random(seed);
        int[] order = new int[outcome.length];
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        double share = StrictMath.min(1, (double) most / outcome.length);
        int[] rows = new int[2];
        for (byte bad : outcome) rows[bad]++;
        int[] taken = new int[2];
        int[] training = new int[outcome.length];
        int[] apart = new int[outcome.length];
        int trained = 0;
        int kept = 0;
        for (int row : order) {
            int bad = outcome[row];
            int wanted = (int) StrictMath.ceil(rows[bad] * share);
            if (taken[bad] == wanted) continue;
            if (taken[bad]++ < StrictMath.round(wanted * APART)) apart[kept++] = row;
            else training[trained++] = row;
        }
        training = Arrays.copyOf(training, trained);
        apart = Arrays.copyOf(apart, kept);
        Arrays.sort(training);
        Arrays.sort(apart);
        return new Bag(training, apart);
    }

    /** Chosen rows with the cells of each shape, at given log odds. */
    static Rows rows(int[] chosen, List<short[]> cells, byte[] outcome, double[] odds) {
        List<short[]> picked = new ArrayList<>();
        for (short[] all : cells) {
            short[] some = new short[chosen.length];
            for (int i = 0; i < chosen.length; i++) some[i] = all[chosen[i]];
            picked.add(some);
        }
        byte[] outcomes = new byte[chosen.length];
        double[] at = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            outcomes[i] = outcome[chosen[i]];
            at[i] = odds[chosen[i]];
        }
        return new Rows(picked, outcomes, at);
    }
}
