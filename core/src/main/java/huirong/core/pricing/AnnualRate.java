package huirong.core.pricing;

import huirong.core.money.Fen;

/**
 * A simple yearly rate of interest in basis points: 435 is 4.35 % a year.
 *
 * @throws IllegalArgumentException below nought or above 100 %
 */
public record AnnualRate(int basisPoints) implements Comparable<AnnualRate> {
    private static final int ONE = 10_000;

    public AnnualRate {
        if (basisPoints < 0 || basisPoints > ONE)
            throw new IllegalArgumentException("not a yearly rate in basis points: " + basisPoints);
    }

    public AnnualRate plus(int spreadBasisPoints) {
        return new AnnualRate(basisPoints + spreadBasisPoints);
    }

    /** Per cent with two decimals, for example {@code 4.35}. */
    public String perCent() {
        return Fen.yuan(basisPoints);
    }

    @Override
    public int compareTo(AnnualRate other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }
}
