package huirong.core.bucket;

import huirong.core.fact.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads canonical JSON from bytes where it is known what must come next, without a tree of it. It takes the one canonical
 * spelling only, so there is nothing that two readers could understand in two ways.
 */
final class Scan {
    private static final int YEARS = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int DAYS = 31;

    private final String file;
    /** Days are few and come again in every firm. */
    private final @Nullable LocalDate[] days = new @Nullable LocalDate[YEARS * 12 * DAYS];

    private byte[] bytes = {};
    private int end;
    private int at;

    Scan(String file) {
        this.file = file;
    }

    void over(byte[] line, int from, int to) {
        bytes = line;
        at = from;
        end = to;
    }

    boolean took(char c) {
        if (at >= end || bytes[at] != c) return false;
        at++;
        return true;
    }

    void take(String text) throws Unusable {
        for (int i = 0; i < text.length(); i++) if (!took(text.charAt(i))) throw expected(text);
    }

    void end() throws Unusable {
        if (at != end) throw expected("the line's end");
    }

    /** True and past it if what comes next is this text in quotation marks; it must hold ASCII only. */
    boolean took(byte[] quoted) {
        int after = at + quoted.length;
        if (after > end || Arrays.mismatch(bytes, at, after, quoted, 0, quoted.length) >= 0) return false;
        at = after;
        return true;
    }

    String text() throws Unusable {
        if (!took('"')) throw expected("a text");
        int start = at;
        boolean ascii = true;
        while (at < end && bytes[at] != '"') {
            if (bytes[at] == '\\') return escaped(start - 1);
            if (bytes[at] < 0x20) {
                if (bytes[at] >= 0) throw expected("no control character");
                ascii = false;
            }
            at++;
        }
        String text = new String(bytes, start, at - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        take("\"");
        return text;
    }

    long number() throws Unusable {
        boolean negative = took('-');
        int first = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            if (at - first > 17) return longest(negative ? first - 1 : first);
            value = value * 10 + bytes[at++] - '0';
        }
        boolean spelled = at > first && (bytes[first] != '0' || at == first + 1 && !negative);
        if (!spelled) throw expected("a whole number");
        return negative ? -value : value;
    }

    LocalDate day() throws Unusable {
        if (at + 12 > end || bytes[at] != '"' || bytes[at + 11] != '"') throw expected("a day");
        int year = digits(1, 4);
        int month = digits(6, 2);
        int day = digits(9, 2);
        boolean spelled = bytes[at + 5] == '-' && bytes[at + 8] == '-' && year >= 0 && month >= 1 && month <= 12 && day >= 1;
        if (!spelled || day > DAYS) throw expected("a day");
        at += 12;
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS) return made(year, month, day);
        int slot = ((year - FIRST_YEAR) * 12 + month - 1) * DAYS + day - 1;
        LocalDate known = days[slot];
        return known == null ? days[slot] = made(year, month, day) : known;
    }

    Unusable expected(String what) {
        return new Unusable(file, "a line has no " + what + " at byte " + at);
    }

    /** The few that are long enough to leave 64 bits. */
    private long longest(int start) throws Unusable {
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') at++;
        try {
            return Long.parseLong(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException beyond) {
            throw expected("number within 64 bits");
        }
    }

    private int digits(int from, int count) {
        int value = 0;
        for (int i = at + from; i < at + from + count; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) return -1;
            value = value * 10 + digit;
        }
        return value;
    }

    private LocalDate made(int year, int month, int day) throws Unusable {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            throw expected("such day");
        }
    }

    /** Texts with escapes are few; the whole text is read by the general reader. */
    private String escaped(int quote) throws Unusable {
        at = quote + 1;
        while (at < end && bytes[at] != '"') at += bytes[at] == '\\' ? 2 : 1;
        take("\"");
        try {
            return String.valueOf(CanonicalJson.read(new String(bytes, quote, at - quote, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException none) {
            throw expected("such text: " + none.getMessage());
        }
    }
}
