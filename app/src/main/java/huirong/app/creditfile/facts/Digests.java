package huirong.app.creditfile.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Digests of facts that need no sealing. */
final class Digests {
    private Digests() {}

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static byte[] keyDigest(String key) {
        return Arrays.copyOf(digest(key.getBytes(StandardCharsets.UTF_8)), 16);
    }
}
