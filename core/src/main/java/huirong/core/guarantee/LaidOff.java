package huirong.core.guarantee;

import huirong.core.money.Ratios;
import java.util.List;

/**
 * What a guarantor lays off to re-guarantors (再担保). With what it keeps itself the shares add up to ten thousand.
 *
 * @param parts to whom, and how much of the guarantor's own burden, per ten thousand; none below one
 */
public record LaidOff(List<Part> parts) {
    public static final LaidOff NOTHING = new LaidOff(List.of());

    /** A re-guarantor and its share of the guarantor's burden, per ten thousand. */
    public record Part(String name, int share) {}

    /** @throws IllegalArgumentException for a share below one, or more than ten thousand in all */
    public LaidOff {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(part -> part.share() < 1) || parts.stream().mapToLong(Part::share).sum() > Ratios.ONE)
            throw new IllegalArgumentException("shares laid off: " + parts);
    }

    /** What the guarantor keeps, per ten thousand. */
    public int kept() {
        return Math.toIntExact(Ratios.ONE - parts.stream().mapToInt(Part::share).sum());
    }

    /**
     * An amount that the guarantor paid or got back, in fen: its own part first, then those of the parts in their order. What does not
     * divide stays with the guarantor, so that they add up to the amount.
     */
    public long[] split(long fen) {
        long[] weights = new long[parts.size() + 1];
        weights[0] = kept();
        for (int i = 0; i < parts.size(); i++) weights[i + 1] = parts.get(i).share();
        return Ratios.split(fen, weights, 0);
    }
}
