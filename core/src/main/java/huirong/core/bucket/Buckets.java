package huirong.core.bucket;

/** Which bucket a firm lies in. It follows from the home number and the number of buckets, and never changes for either. */
public final class Buckets {
    /** So many files may lie in one folder; more firms make larger buckets. */
    public static final int MOST = 4_096;

    private Buckets() {}

    /**
     * The bucket of a home number. Home numbers are given out in order, so their bits are mixed first (the finalizer of
     * MurmurHash3, fmix64); the upper half of the product with the number of buckets then spreads evenly over any number
     * of them.
     *
     * @param buckets from 1 to {@link #MOST}
     * @return from 0 to {@code buckets - 1}
     * @throws IllegalArgumentException for another number of buckets
     */
    public static int of(long home, int buckets) {
        if (buckets < 1 || buckets > MOST)
            throw new IllegalArgumentException("from 1 to " + MOST + " buckets, not " + buckets);
        long mixed = home;
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return (int) ((mixed >>> 32) * buckets >>> 32);
    }
}
