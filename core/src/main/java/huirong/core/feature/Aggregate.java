package huirong.core.feature;

/** How a feature makes one number of many facts. */
public enum Aggregate {
    LATEST,
    COUNT,
    SUM,
    MEAN,
    LARGEST,
    /** A part over a whole. */
    SHARE,
    /** Now against a year earlier, nought meaning no change. */
    CHANGE,
    /** Coefficient of variation. */
    VARIATION,
    /** Herfindahl index. */
    CONCENTRATION,
    /** Time since. */
    AGE
}
