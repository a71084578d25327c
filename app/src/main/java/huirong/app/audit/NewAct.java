package huirong.app.audit;

import huirong.app.access.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An act as its sender stated it.
 *
 * @param digest SHA-256 over who, for whom, what, on what, and the whole content
 */
record NewAct(String key, byte[] digest) {
    static NewAct of(Actor by, String key, String act, String about, Object content) {
        String stated = String.join(
                "\n", by.account(), by.organisation().code(), act, about, String.valueOf(content));
        try {
            return new NewAct(
                    key, MessageDigest.getInstance("SHA-256").digest(stated.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
