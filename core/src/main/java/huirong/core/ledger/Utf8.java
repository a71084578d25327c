package huirong.core.ledger;

/** Well-formed UTF-8 (RFC 3629): the shortest form, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** Length of the character of several bytes that begins here; 0 if there is none. */
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
        if (length == 0 || at + length > end) return 0;
        for (int i = 1; i < length; i++) if ((bytes[at + i] & 0xc0) != 0x80) return 0;
        int second = bytes[at + 1] & 0xff;
        boolean sound =
                switch (first) {
                    case 0xe0 -> second >= 0xa0;
                    case 0xed -> second <= 0x9f;
                    case 0xf0 -> second >= 0x90;
                    case 0xf4 -> second <= 0x8f;
                    default -> true;
                };
        return sound ? length : 0;
    }
}
