package huirong.core.money;

import java.util.OptionalLong;

/** Amounts are {@code long} fen and never leave it; this is where text becomes fen and fen becomes text. */
public final class Fen {
    private static final int MOST_DIGITS = 15;
    private static final int WAN_DECIMALS = 6;
    private static final long FEN_OF_WAN = 1_000_000;

    private Fen() {}

    /**
     * Yuan as delivered, for example {@code -943.4}; empty for any other spelling. Plain digits, a point, at most two
     * decimals: no grouping, no exponent, no full-width digits, because a guess would be an error.
     */
    public static OptionalLong ofYuan(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (end == start || end - start > MOST_DIGITS || decimals > 2 || point >= 0 && decimals == 0)
            return OptionalLong.empty();
        long fen = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == point) continue;
            if (c < '0' || c > '9') return OptionalLong.empty();
            fen = fen * 10 + (c - '0');
        }
        for (int i = decimals; i < 2; i++) fen *= 10;
        return OptionalLong.of(start == 0 ? fen : -fen);
    }

    /** 万元 as typed, for example {@code 30.5}, exact to the fen: at most six decimals, not negative; else empty. */
    public static OptionalLong ofWanYuan(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String part = point < 0 ? "" : text.substring(point + 1);
        boolean broken = point >= 0 && part.isEmpty() || whole.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9');
        if (broken || part.length() > WAN_DECIMALS || whole.length() > MOST_DIGITS - WAN_DECIMALS) return OptionalLong.empty();
        OptionalLong fen = ofYuan(whole + part + "0".repeat(WAN_DECIMALS - part.length()));
        return fen.isEmpty() || fen.getAsLong() < 0 ? OptionalLong.empty() : OptionalLong.of(fen.getAsLong() / 100);
    }

    /** Yuan with two decimals, as papers show it. */
    public static String yuan(long fen) {
        long magnitude = Math.absExact(fen);
        return (fen < 0 ? "-" : "") + magnitude / 100 + "." + (magnitude % 100 < 10 ? "0" : "") + magnitude % 100;
    }

    /** 万元 exact to the fen, without needless noughts, as forms show it: {@link #ofWanYuan} reads it back. Not negative. */
    public static String wanYuanExact(long fen) {
        String part = Long.toString(FEN_OF_WAN + fen % FEN_OF_WAN).substring(1).replaceAll("0+$", "");
        return fen / FEN_OF_WAN + (part.isEmpty() ? "" : "." + part);
    }

    /** 万元 with two decimals, rounded half away from zero, as pages show it. */
    public static String wanYuan(long fen) {
        long hundredths = Ratios.scaled(fen, 1, 10_000).orElseThrow();
        return yuan(hundredths);
    }
}
