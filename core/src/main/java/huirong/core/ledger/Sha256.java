package huirong.core.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4) over bytes, and its 64 digits. */
final class Sha256 {
    static final int DIGITS = 64;

    private static final byte[] HEX = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Writes 32 bytes as digits. */
    static void digits(byte[] hash, byte[] into) {
        for (int i = 0; i < hash.length; i++) {
            into[2 * i] = HEX[hash[i] >> 4 & 15];
            into[2 * i + 1] = HEX[hash[i] & 15];
        }
    }
}
