package huirong.core.guarantee;

import org.jspecify.annotations.Nullable;

/** The highest fee of a guarantor for a year, in basis points of the amount it answers for. */
public final class FeeCeiling {
    /** One per cent, to which guarantors that live on public money keep with small firms. */
    private static final int USUAL = 100;

    private FeeCeiling() {}

    /** @param policy the fees of a year that the fund's rules in force allow; null where they say nothing of them */
    public static int of(@Nullable Integer policy) {
        return policy == null ? USUAL : Math.min(policy, USUAL);
    }
}
