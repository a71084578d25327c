package huirong.story.district;

import java.util.List;
import java.util.Random;

/**
 * Chances that fall the same way every time. {@link Random} is used where its algorithm is specified only, and each matter
 * draws from a sequence of its own, so that one more draw in one place changes nothing elsewhere.
 */
final class Chance {
    private static final long SEED = 20_220_701;

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** @param matter what is drawn for, for example an item's code */
    static Chance of(String matter, int number) {
        return new Chance(scattered(scattered(SEED + matter.hashCode()) + number));
    }

    /** The finaliser of SplitMix64: neighbouring seeds would give neighbouring first draws. */
    private static long scattered(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
