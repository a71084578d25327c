package huirong.core.evaluation;

import huirong.core.money.Ratios;

/** Splits hundredths of points so that the parts add up. */
final class Shares {
    private Shares() {}

    /**
     * {@code whole} split in proportion to {@code weights}: each gets its share rounded down, and what is left goes one by
     * one to the largest remainders, of equal ones to the earlier. Nobody gets more than its weight while the whole is at
     * most the weights' sum.
     */
    static long[] split(long whole, long[] weights) {
        long sum = 0;
        for (long weight : weights) sum = Math.addExact(sum, weight);
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = whole;
        for (int i = 0; i < weights.length; i++) {
            long product = Math.multiplyExact(whole, weights[i]);
            parts[i] = product / sum;
            remainders[i] = product % sum;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < weights.length; i++) if (remainders[i] > remainders[largest]) largest = i;
            parts[largest]++;
            remainders[largest] = -1;
        }
        return parts;
    }

    /** {@code gained * maximum / known}, rounded half up: what would have been earned at the same rate. */
    static long atSameRate(long gained, long maximum, long known) {
        return Ratios.scaled(gained, maximum, known).orElseThrow();
    }
}
