package huirong.core.bucket;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Of whole files, as they are read and written. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
