package huirong.core.kernel;

/** The greatest of some weights. */
final class Top {
    private Top() {}

    /**
     * The positions of the four greatest weights above nought, greatest first, of equal ones the earlier first; -1 where there
     * is none left. A weight and its position make one number, so that four comparisons place it and nothing jumps.
     */
    static void four(int[] weights, int[] into) {
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int i = 0; i < weights.length; i++) {
            long key = ((long) weights[i] << 32) - i;
            long next = Math.min(first, key);
            first = Math.max(first, key);
            key = next;
            next = Math.min(second, key);
            second = Math.max(second, key);
            key = next;
            next = Math.min(third, key);
            third = Math.max(third, key);
            fourth = Math.max(fourth, next);
        }
        into[0] = position(first);
        into[1] = position(second);
        into[2] = position(third);
        into[3] = position(fourth);
    }

    private static int position(long key) {
        return key == 0 ? -1 : (int) -key;
    }
}
