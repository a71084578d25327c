package huirong.core.portfolio;

/**
 * What is expected to go wrong within a year: chance times severity, {@code EL = PD x LGD} for each yuan lent.
 *
 * @param bad chance of bad (PD) in millionths
 * @param severity part of the principal that is lost then (LGD) in millionths
 * @see <a href="https://www.bis.org/basel_framework/chapter/CRE/35.htm">Basel framework, CRE 35: expected losses</a>
 */
public record Loss(long bad, long severity) {
    static final long ONE = 1_000_000;

    /** Nothing goes wrong. */
    public static final Loss NONE = new Loss(0, 0);

    /** 45 %: the Basel framework's figure for senior claims without security (CRE 32, foundation approach, before 2023). */
    public static final long UNSECURED = 450_000;

    public Loss {
        if (bad < 0 || bad > ONE || severity < 0 || severity > ONE)
            throw new IllegalArgumentException("no chance or part in millionths: " + bad + ", " + severity);
    }

    /**
     * What a yuan lent at a rate is expected to bring, in trillionths: {@code rate x (1 - bad) - bad x severity}. Below nought
     * it loses.
     */
    long margin(int basisPoints) {
        return basisPoints * 100L * (ONE - bad) - bad * severity;
    }
}
