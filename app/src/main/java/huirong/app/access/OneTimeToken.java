package huirong.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The secret in a one-time link. The database keeps its hash only, so reading the database opens no account. */
record OneTimeToken(String text) {
    static OneTimeToken fresh() {
        return new OneTimeToken(Reference.fresh());
    }

    String path() {
        return "/welcome/" + text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "OneTimeToken";
    }
}
