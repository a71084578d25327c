package huirong.core.feature;

/** How a feature makes one number of many facts. */
public enum Aggregate {
    LATEST("最近一次", "the latest value"),
    COUNT("计数", "how many"),
    SUM("合计", "the sum"),
    MEAN("平均", "the mean"),
    LARGEST("最大", "the largest"),
    /** A part over a whole. */
    SHARE("占比", "a part over a whole"),
    /** Now against an earlier time, nought meaning no change. */
    TREND("变化", "now against earlier, nought meaning no change"),
    /** Coefficient of variation. */
    VOLATILITY("波动", "the standard deviation over the mean"),
    /** Herfindahl index. */
    CONCENTRATION("集中度", "the Herfindahl index: squares of the parts over the square of the whole"),
    /** The longest run of months without. */
    GAP("最长间断", "the longest run of months without"),
    /** Time since. */
    AGE("距今时间", "the time since");

    private final Words words;

    Aggregate(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }
}
