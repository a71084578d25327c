package huirong.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that ties a line to the one before it. */
public final class Chain {
    private Chain() {}

    /** SHA-256 (FIPS 180-4) of a line's UTF-8 bytes, as 64 lower-case hex digits. */
    public static String hash(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java lacks SHA-256", missing);
        }
    }
}
