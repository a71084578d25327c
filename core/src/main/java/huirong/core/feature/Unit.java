package huirong.core.feature;

import huirong.core.money.Fen;

/** What one of a feature's value is, and how people read it. */
public enum Unit {
    COUNT("个数", "count"),
    MONTHS("月", "months"),
    DAYS("天", "days"),
    /** Amounts; pages show 万元 with two decimals, and 元 with two where 万元 would hide the amount. */
    FEN("分", "fen"),
    /** Ratios; 10,000 is one, pages show per cent with two decimals. */
    PER_TEN_THOUSAND("万分之一", "1/10,000"),
    /** A plain index between nought and one in ten-thousandths; pages show four decimals. */
    INDEX("指数，万分之一", "index, 1/10,000"),
    /** The position of a code in {@link Feature#codes()}. */
    CODE("代码", "code");

    /** 0.01 万元 in fen. */
    private static final long LEAST_OF_WAN = 10_000;

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
            case FEN -> amount(value);
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

    /** A limit of one fen must not read 0.00万元: below 100 yuan, the least step of 万元 with two decimals, it is in 元. */
    private static String amount(long fen) {
        return Math.absExact(fen) < LEAST_OF_WAN ? Fen.yuan(fen) + "元" : Fen.wanYuan(fen) + "万元";
    }

    private static String index(long value) {
        long magnitude = Math.absExact(value);
        String decimals = Long.toString(10_000 + magnitude % 10_000).substring(1);
        return (value < 0 ? "-" : "") + magnitude / 10_000 + "." + decimals;
    }
}
