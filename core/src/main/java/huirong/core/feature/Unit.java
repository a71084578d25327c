package huirong.core.feature;

import huirong.core.money.Fen;

/** What one of a feature's value is, and how people read it. */
public enum Unit {
    COUNT("个数", "count"),
    MONTHS("月", "months"),
    DAYS("天", "days"),
    /** Amounts; pages show 万元 with two decimals. */
    FEN("分", "fen"),
    /** Ratios; 10,000 is one, pages show per cent with two decimals. */
    PER_TEN_THOUSAND("万分之一", "1/10,000"),
    /** A plain index between nought and one in ten-thousandths; pages show four decimals. */
    INDEX("指数，万分之一", "index, 1/10,000"),
    /** The position of a code in {@link Feature#codes()}. */
    CODE("代码", "code");

    private final Words words;

    Unit(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    /** What one of the stored number is. */
    public Words words() {
        return words;
    }

    /** The value with its unit in Chinese; a code's name is {@link Feature#words(long)}. */
    public String chinese(long value) {
        return switch (this) {
            case COUNT, CODE -> Long.toString(value);
            case MONTHS -> value + "个月";
            case DAYS -> value + "天";
            case FEN -> Fen.wanYuan(value) + "万元";
            case PER_TEN_THOUSAND -> Fen.yuan(value) + "%";
            case INDEX -> index(value);
        };
    }

    /** The value with its unit in English. */
    public String english(long value) {
        return switch (this) {
            case COUNT, CODE -> Long.toString(value);
            case MONTHS -> value + (value == 1 ? " month" : " months");
            case DAYS -> value + (value == 1 ? " day" : " days");
            case FEN -> "CNY " + Fen.yuan(value);
            case PER_TEN_THOUSAND -> Fen.yuan(value) + "%";
            case INDEX -> index(value);
        };
    }

    private static String index(long value) {
        long magnitude = Math.absExact(value);
        String decimals = Long.toString(10_000 + magnitude % 10_000).substring(1);
        return (value < 0 ? "-" : "") + magnitude / 10_000 + "." + decimals;
    }
}
