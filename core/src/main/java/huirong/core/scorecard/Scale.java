package huirong.core.scorecard;

/**
 * What a score means: {@code score = base + double / ln 2 * ln(odds of good / stated odds)}.
 *
 * @param base score in hundredths at the stated odds
 * @param odds good to one bad
 * @param twice how many hundredths more double the odds ("points to double the odds")
 * @see <a href="https://doi.org/10.1002/9781119201731">Siddiqi, Credit Risk Scorecards, 2006, chapter 6</a>
 */
public record Scale(long base, long odds, long twice) {
    /** 600 points at 50 good to 1 bad; 20 more double the odds. */
    public static final Scale USUAL = new Scale(60_000, 50, 2_000);

    /** Hundredths of points per unit of log odds. */
    public double factor() {
        return twice / StrictMath.log(2);
    }

    /** Hundredths of points at even odds. */
    public double offset() {
        return base - factor() * StrictMath.log(odds);
    }

    /** The probability of bad, between 0 and 1, that the scale alone gives a score. */
    public double bad(long score) {
        return 1 / (1 + StrictMath.exp((score - offset()) / factor()));
    }
}
