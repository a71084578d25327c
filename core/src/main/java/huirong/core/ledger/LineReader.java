package huirong.core.ledger;

import huirong.core.ledger.Movement.Kind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A line of a book read from its bytes. It takes the one spelling of an entry or of an opening and nothing else, so that what it
 * has read is canonical without being written again. What was read stays until the next line.
 */
final class LineReader {
    private static final byte[][] KINDS = new byte[Kind.values().length][];
    private static final byte[] AT = ascii("{\"at\":");
    private static final byte[] BY = ascii(",\"by\":");
    private static final byte[] CODE = ascii(",\"code\":");
    private static final byte[] CREDIT = ascii(",\"credit\":");
    private static final byte[] CREDIT_AFTER = ascii(",\"credit-after\":{\"credits-pending\":");
    private static final byte[] CREDIT_BEFORE = ascii("},\"credit-before\":{\"credits-pending\":");
    private static final byte[] DEBIT = ascii("},\"debit\":");
    private static final byte[] DEBIT_AFTER = ascii(",\"debit-after\":{\"credits-pending\":");
    private static final byte[] DEBIT_BEFORE = ascii("},\"debit-before\":{\"credits-pending\":");
    private static final byte[] CREDITS_POSTED = ascii(",\"credits-posted\":");
    private static final byte[] DEBITS_PENDING = ascii(",\"debits-pending\":");
    private static final byte[] DEBITS_POSTED = ascii(",\"debits-posted\":");
    private static final byte[] DOCUMENT = ascii("},\"document\":");
    private static final byte[] PLAIN_DOCUMENT = ascii(",\"document\":");
    private static final byte[] FEN = ascii(",\"fen\":");
    private static final byte[] FLOORED = ascii(",\"floored\":");
    private static final byte[] KIND = ascii(",\"kind\":");
    private static final byte[] NO = ascii(",\"no\":");
    private static final byte[] OF = ascii(",\"of\":");
    private static final byte[] PREVIOUS = ascii(",\"previous\":");
    private static final byte[] REF = ascii(",\"ref\":");
    private static final byte[] SIDE = ascii(",\"side\":");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] END = ascii("}");

    static {
        for (Kind kind : Kind.values()) KINDS[kind.ordinal()] = ascii('"' + kind.name() + '"');
    }

    /** Where a string's bytes stand, without its quotes. */
    static final class Slice {
        int from;
        int to;
    }

    /** Debits pending and posted, credits pending and posted. */
    static final class Said {
        long debitsPending;
        long debitsPosted;
        long creditsPending;
        long creditsPosted;
    }

    long no;
    long fen;
    Kind kind = Kind.TRANSFER;
    boolean refers;
    final Slice ref = new Slice();
    final Slice of = new Slice();
    final Slice previous = new Slice();
    final Slice debit = new Slice();
    final Slice credit = new Slice();
    final Said debitBefore = new Said();
    final Said debitAfter = new Said();
    final Said creditBefore = new Said();
    final Said creditAfter = new Said();
    /** Of an opening, whose code is in {@link #debit}. */
    @Nullable Account account;

    private final Slice ignored = new Slice();
    private final Slice side = new Slice();
    private byte[] bytes = {};
    private int at;
    private int end;
    private long number;

    /** Reads a line; false if it is not in the one spelling. */
    boolean read(byte[] line, int from, int to) {
        bytes = line;
        at = from;
        end = to;
        if (!taken(AT) || !number() || !taken(BY) || !string(ignored)) return false;
        boolean sound = taken(CODE) ? opening() : taken(CREDIT) && entry();
        return sound && taken(END) && at == end;
    }

    String text(Slice slice) {
        return new String(bytes, slice.from, slice.to - slice.from, StandardCharsets.UTF_8);
    }

    private boolean opening() {
        account = null;
        fen = 0;
        if (!string(debit) || !taken(PLAIN_DOCUMENT) || !string(ignored) || !taken(FLOORED)) return false;
        boolean floored = taken(TRUE);
        if (!floored && !taken(FALSE)) return false;
        if (!tail() || refers || kind != Kind.OPENING || !taken(SIDE) || !string(side)) return false;
        for (Account.Side one : Account.Side.values())
            if (one.name().equals(text(side))) account = new Account(text(debit), one, floored);
        return account != null;
    }

    private boolean entry() {
        account = null;
        boolean moved = string(credit)
                && balance(CREDIT_AFTER, creditAfter)
                && balance(CREDIT_BEFORE, creditBefore)
                && taken(DEBIT)
                && string(debit)
                && balance(DEBIT_AFTER, debitAfter)
                && balance(DEBIT_BEFORE, debitBefore)
                && taken(DOCUMENT)
                && string(ignored)
                && taken(FEN)
                && number();
        fen = number;
        return moved
                && tail()
                && kind != Kind.OPENING
                && refers == (kind != Kind.TRANSFER && kind != Kind.HOLD);
    }

    /** From the kind to the reference. */
    private boolean tail() {
        if (!taken(KIND) || !kind() || !taken(NO) || !number()) return false;
        no = number;
        refers = taken(OF);
        return (!refers || string(of)) && taken(PREVIOUS) && string(previous) && taken(REF) && string(ref);
    }

    private boolean kind() {
        for (Kind one : Kind.values()) {
            if (!taken(KINDS[one.ordinal()])) continue;
            kind = one;
            return true;
        }
        return false;
    }

    private boolean balance(byte[] key, Said said) {
        if (!taken(key) || !number()) return false;
        said.creditsPending = number;
        if (!taken(CREDITS_POSTED) || !number()) return false;
        said.creditsPosted = number;
        if (!taken(DEBITS_PENDING) || !number()) return false;
        said.debitsPending = number;
        if (!taken(DEBITS_POSTED) || !number()) return false;
        said.debitsPosted = number;
        return true;
    }

    /** A whole number within a long, in its one spelling. */
    private boolean number() {
        boolean negative = at < end && bytes[at] == '-';
        if (negative) at++;
        int first = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            int digit = bytes[at] - '0';
            // Counted below zero, where a long reaches one further.
            if (value < (Long.MIN_VALUE + digit) / 10) return false;
            value = value * 10 - digit;
            at++;
        }
        int digits = at - first;
        if (digits == 0 || digits > 1 && bytes[first] == '0' || negative && value == 0) return false;
        if (!negative && value == Long.MIN_VALUE) return false;
        number = negative ? value : -value;
        return true;
    }

    private boolean taken(byte[] literal) {
        int to = at + literal.length;
        if (to > end) return false;
        for (int i = 0; i < literal.length; i++) if (bytes[at + i] != literal[i]) return false;
        at = to;
        return true;
    }

    private boolean string(Slice slice) {
        if (at >= end || bytes[at] != '"') return false;
        slice.from = ++at;
        while (at < end) {
            byte b = bytes[at];
            if (b == '"') {
                slice.to = at++;
                return true;
            }
            int length = b < 0 ? Utf8.length(bytes, at, end) : b == '\\' ? escape() : b >= 0x20 ? 1 : 0;
            if (length == 0) return false;
            at += length;
        }
        return false;
    }

    /** Length of an escape in its shortest spelling; 0 if it is none. */
    private int escape() {
        if (at + 1 >= end) return 0;
        switch (bytes[at + 1]) {
            case '"', '\\', 'n', 'r', 't', 'b', 'f' -> {
                return 2;
            }
            case 'u' -> {
                if (at + 5 >= end || bytes[at + 2] != '0' || bytes[at + 3] != '0') return 0;
                int code = Character.digit(bytes[at + 4], 16) * 16 + Character.digit(bytes[at + 5], 16);
                boolean lower = bytes[at + 5] < 'A' || bytes[at + 5] > 'F';
                boolean control = bytes[at + 4] == '0' || bytes[at + 4] == '1';
                boolean shorter = code >= 8 && code <= 13 && code != 11;
                return control && lower && code >= 0 && code < 0x20 && Character.digit(bytes[at + 5], 16) >= 0 && !shorter
                        ? 6
                        : 0;
            }
            default -> {
                return 0;
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
