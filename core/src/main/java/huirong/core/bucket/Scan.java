package huirong.core.bucket;

import huirong.core.column.Texts;
import huirong.core.fact.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Reads canonical JSON from bytes where it is known what must come next, without a tree of it. It takes the one canonical
 * spelling only, so there is nothing that two readers could understand in two ways.
 */
final class Scan {
    private static final int FIRST_YEAR = 1900;
    private static final int MONTHS = 200 * 12;
    /** The epoch day with which each month begins, and the one after them. */
    private static final int[] FIRST_DAYS = IntStream.rangeClosed(0, MONTHS)
            .map(month -> (int) LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(month).toEpochDay())
            .toArray();

    private final String file;

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

    void take(char c) throws Unusable {
        if (!took(c)) throw expected(String.valueOf(c));
    }

    void take(Spelled words) throws Unusable {
        if (!took(words)) throw expected(words.toString());
    }

    void end() throws Unusable {
        if (at != end) throw expected("end");
    }

    /** True and past it if this comes next. */
    boolean took(Spelled words) {
        if (end - at < words.length() || !words.at(bytes, at)) return false;
        at += words.length();
        return true;
    }

    String text() throws Unusable {
        int start = at + 1;
        return plain() ? new String(bytes, start, at - 1 - start, StandardCharsets.UTF_8) : escaped(start - 1);
    }

    /** The number of a text. */
    int text(Texts among) throws Unusable {
        int start = at + 1;
        return plain() ? among.put(bytes, start, at - 1) : among.put(escaped(start - 1));
    }

    /** Past a text in quotation marks; false if it has an escape and must be read with more care. */
    private boolean plain() throws Unusable {
        if (!took('"')) throw expected("text");
        // Every line ends with a control character, so this does too.
        for (int next = at; ; next += Long.BYTES) {
            long eight = Eight.at(bytes, next);
            long stops = Eight.with(eight, '"') | Eight.with(eight, '\\') | Eight.controls(eight);
            if (stops == 0) continue;
            int stop = next + Eight.first(stops);
            if (bytes[stop] == '\\') return false;
            if (bytes[stop] != '"') throw expected("text without control characters");
            at = stop + 1;
            return true;
        }
    }

    long number() throws Unusable {
        boolean negative = took('-');
        int first = at;
        long digits = Eight.digits(Eight.at(bytes, at));
        int count = Eight.countOf(digits);
        long value = Eight.number(digits, count);
        at += count;
        if (count == Long.BYTES)
            while (bytes[at] >= '0' && bytes[at] <= '9') {
                if (at - first > 17) return longest(negative ? first - 1 : first);
                value = value * 10 + bytes[at++] - '0';
            }
        boolean spelled = at > first && (bytes[first] != '0' || at == first + 1 && !negative);
        if (!spelled) throw expected("whole number");
        return negative ? -value : value;
    }

    /** An epoch day. */
    int day() throws Unusable {
        if (at + 12 > end || bytes[at] != '"' || bytes[at + 11] != '"') throw expected("day");
        long yearMonth = Eight.at(bytes, at + 1);
        long monthDay = Eight.at(bytes, at + 3);
        // The digits without what stands between them.
        long digits = Eight.digits(
                yearMonth & 0xffff_ffffL | yearMonth >>> 8 & 0xffff_0000_0000L | monthDay & 0xffff_0000_0000_0000L);
        boolean spelled = Eight.countOf(digits) == Long.BYTES && bytes[at + 5] == '-' && bytes[at + 8] == '-';
        int number = (int) Eight.number(digits, Long.BYTES);
        int year = number / 10_000;
        int month = number / 100 % 100;
        int day = number % 100;
        if (!spelled || month < 1 || month > 12 || day < 1) throw expected("day");
        at += 12;
        int months = (year - FIRST_YEAR) * 12 + month - 1;
        if (months < 0 || months >= MONTHS) return made(year, month, day);
        if (day > FIRST_DAYS[months + 1] - FIRST_DAYS[months]) throw expected("such day");
        return FIRST_DAYS[months] + day - 1;
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

    private int made(int year, int month, int day) throws Unusable {
        try {
            return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
        } catch (DateTimeException none) {
            throw expected("such day");
        }
    }

    /** Texts with escapes are few; the whole text is read by the general reader. */
    private String escaped(int quote) throws Unusable {
        at = quote + 1;
        while (at < end && bytes[at] != '"') at += bytes[at] == '\\' ? 2 : 1;
        take('"');
        try {
            return String.valueOf(CanonicalJson.read(new String(bytes, quote, at - quote, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException none) {
            throw expected("such text: " + none.getMessage());
        }
    }
}
