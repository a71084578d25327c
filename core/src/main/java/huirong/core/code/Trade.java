package huirong.core.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trade (行业) of GB/T 4754—2017 国民经济行业分类: a section's letter, a division of two digits, a group of three or a class of four.
 * Registers write it with the letter or without; both are the same trade here.
 *
 * @param section A to T
 * @param digits two to four; empty where only the section is known
 */
public record Trade(char section, String digits) {
    /** The last division of each section, in the order of the letters. */
    private static final int[] LAST = {5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97};

    /** Empty for what names no trade: nothing, another spelling, a division that does not exist, a letter that is not its section's. */
    public static Optional<Trade> read(@Nullable String written) {
        String code = written == null ? "" : written.strip();
        boolean lettered = !code.isEmpty() && !digit(code.charAt(0));
        char letter = lettered ? Character.toUpperCase(code.charAt(0)) : ' ';
        String digits = lettered ? code.substring(1) : code;
        if (lettered && (letter < 'A' || letter > 'T') || !digits.chars().allMatch(one -> digit((char) one))) return Optional.empty();
        if (digits.isEmpty()) return lettered ? Optional.of(new Trade(letter, "")) : Optional.empty();
        if (digits.length() < 2 || digits.length() > 4) return Optional.empty();
        int division = (digits.charAt(0) - '0') * 10 + digits.charAt(1) - '0';
        if (division == 0 || division > LAST[LAST.length - 1]) return Optional.empty();
        char section = section(division);
        return lettered && letter != section ? Optional.empty() : Optional.of(new Trade(section, digits));
    }

    /** Whether this trade is another or a part of it: 3324 is within 332, 33 and C. */
    public boolean within(Trade whole) {
        return section == whole.section && digits.startsWith(whole.digits);
    }

    /** Letter and digits, for example {@code C3324}. */
    public String written() {
        return section + digits;
    }

    private static char section(int division) {
        int at = 0;
        while (division > LAST[at]) at++;
        return (char) ('A' + at);
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }
}
