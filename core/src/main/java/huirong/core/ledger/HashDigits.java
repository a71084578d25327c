package huirong.core.ledger;

/** A hash of 32 bytes as its 64 digits. */
final class HashDigits {
    static final int LENGTH = 64;

    private static final byte[] HEX = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private HashDigits() {}

    /** Writes 32 bytes as digits. */
    static void write(byte[] hash, byte[] into) {
        for (int i = 0; i < hash.length; i++) {
            into[2 * i] = HEX[hash[i] >> 4 & 15];
            into[2 * i + 1] = HEX[hash[i] & 15];
        }
    }
}
