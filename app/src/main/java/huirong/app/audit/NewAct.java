package huirong.app.audit;

import huirong.app.access.Actor;
import huirong.core.fact.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An act as its sender stated it.
 *
 * @param digest SHA-256 over who, for whom, what, on what, and the whole content
 */
record NewAct(String key, byte[] digest) {
    static NewAct of(Actor by, String key, String act, String about, Object content) {
        String stated = String.join(
                "\n", by.account(), by.organisation().code(), act, about, String.valueOf(content));
        return new NewAct(key, Sha256.digest().digest(stated.getBytes(StandardCharsets.UTF_8)));
    }

    boolean same(NewAct other) {
        return key.equals(other.key) && Arrays.equals(digest, other.digest);
    }
}
