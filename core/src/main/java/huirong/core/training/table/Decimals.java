package huirong.core.training.table;

/** Numbers in decimal writing, to the nearest double. */
final class Decimals {
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimals() {}

    /** True for a number in decimal writing, or for an infinity; not for a double of Java's own writing such as {@code 1d}. */
    static boolean number(String text) {
        char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
        if (!(last >= '0' && last <= '9') && last != '.' && !text.endsWith("Infinity")) return false;
        if (text.startsWith("0x") || text.startsWith("0X")) return false;
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    /**
     * The number of a text of at most 15 digits: digits and a power of ten are then exact doubles, and one division rounds
     * once (Clinger, How to read floating point numbers accurately, 1990). NaN for any other text.
     */
    static double plain(String text) {
        int length = text.length();
        boolean minus = length > 0 && text.charAt(0) == '-';
        int start = minus ? 1 : 0;
        if (length == start || length - start > 16) return Double.NaN;
        long digits = 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') digits = digits * 10 + (c - '0');
            else if (c == '.' && point < 0) point = i;
            else return Double.NaN;
        }
        int count = length - start - (point < 0 ? 0 : 1);
        if (count == 0 || count > 15) return Double.NaN;
        double value = digits / TENS[point < 0 ? 0 : length - 1 - point];
        return minus ? 0 - value : value; // no negative nought
    }
}
