package huirong.app.creditfile.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Digests of facts that need no sealing. */
public final class Digests {
    private Digests() {}

    /** 32 bytes that stand for a fact's content. */
    public static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** 16 bytes that stand for a natural key. */
    static byte[] keyDigest(String key) {
        return Arrays.copyOf(digest(key.getBytes(StandardCharsets.UTF_8)), 16);
    }
}
