package huirong.app.access;

import huirong.core.fact.Sha256;
import java.nio.charset.StandardCharsets;

/** The secret in a one-time link. The database keeps its hash only, so reading the database opens no account. */
record OneTimeToken(String text) {
    static OneTimeToken fresh() {
        return new OneTimeToken(Reference.fresh());
    }

    String path() {
        return "/welcome/" + text;
    }

    byte[] hash() {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "OneTimeToken";
    }
}
