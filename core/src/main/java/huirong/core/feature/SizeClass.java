package huirong.core.feature;

import huirong.core.feature.FeatureValue.Known;

/**
 * Size of an industrial firm by persons and yearly revenue: a class above micro must reach both bounds, micro misses either.
 *
 * @see <a href="https://www.stats.gov.cn">统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号, table for industry</a>
 */
public enum SizeClass {
    LARGE("大型", "large", 1_000, 40_000_0000_00L),
    MEDIUM("中型", "medium", 300, 2_000_0000_00L),
    SMALL("小型", "small", 20, 300_0000_00L),
    MICRO("微型", "micro", 0, 0),
    /** Too little is known, or the trade is none of industry. */
    UNKNOWN("规模未知", "size not known", 0, 0);

    private static final String PERSONS = "insurance-persons";
    private static final String REVENUE = "sales-turnover-12";

    private final Words words;
    private final long leastPersons;
    private final long leastRevenueFen;

    SizeClass(String chinese, String english, long leastPersons, long leastRevenueFen) {
        this.words = new Words(chinese, english);
        this.leastPersons = leastPersons;
        this.leastRevenueFen = leastRevenueFen;
    }

    public Words words() {
        return words;
    }

    /**
     * The class that a file shows: persons insured and sales invoiced in the last 12 months stand in for persons employed and
     * revenue. One of them alone tells only that a firm is micro.
     */
    public static SizeClass of(FileReading reading) {
        return of(Features.get(PERSONS).value(reading), Features.get(REVENUE).value(reading));
    }

    static SizeClass of(FeatureValue persons, FeatureValue revenue) {
        boolean few = persons instanceof Known(long number, int facts) && number < SMALL.leastPersons;
        boolean little = revenue instanceof Known(long fen, int facts) && fen < SMALL.leastRevenueFen;
        if (few || little) return MICRO;
        if (persons instanceof Known(long number, int facts) && revenue instanceof Known(long fen, int used))
            for (SizeClass size : values())
                if (number >= size.leastPersons && fen >= size.leastRevenueFen) return size;
        return UNKNOWN;
    }
}
