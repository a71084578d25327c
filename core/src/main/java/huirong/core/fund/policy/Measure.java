package huirong.core.fund.policy;

/** What a whole number of a policy counts. */
public enum Measure {
    /** Every {@code long}. */
    FEN,
    /** Per ten thousand. */
    SHARE,
    /** Hundredths of a per cent and year. */
    BASIS_POINTS,
    /** Calendar days. */
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    TIMES,
    LOANS,
    /** A number of its own, such as a version's. */
    NUMBER
}
