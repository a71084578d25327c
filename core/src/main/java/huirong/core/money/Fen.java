package huirong.core.money;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts are {@code long} fen and never leave it; this is where text becomes fen and fen becomes text. */
public final class Fen {
    /** Plain digits, a point, at most two decimals. No grouping, no exponent, no full-width digits: a guess would be an error. */
    private static final Pattern YUAN = Pattern.compile("(-?)(\\d{1,15})(?:\\.(\\d{1,2}))?");

    private Fen() {}

    /** Yuan as delivered, for example {@code -943.4}; empty for any other spelling. */
    public static OptionalLong ofYuan(String text) {
        Matcher matcher = YUAN.matcher(text);
        if (!matcher.matches()) return OptionalLong.empty();
        String cents = matcher.group(3) == null ? "00" : (matcher.group(3) + "0").substring(0, 2);
        long fen = Long.parseLong(matcher.group(2)) * 100 + Long.parseLong(cents);
        return OptionalLong.of(matcher.group(1).isEmpty() ? fen : -fen);
    }

    /** Yuan with two decimals, as papers show it. */
    public static String yuan(long fen) {
        long magnitude = Math.absExact(fen);
        return (fen < 0 ? "-" : "") + magnitude / 100 + "." + (magnitude % 100 < 10 ? "0" : "") + magnitude % 100;
    }

    /** 万元 with two decimals, rounded half away from zero, as pages show it. */
    public static String wanYuan(long fen) {
        long hundredths = Ratios.scaled(fen, 1, 10_000).orElseThrow();
        return yuan(hundredths);
    }
}
