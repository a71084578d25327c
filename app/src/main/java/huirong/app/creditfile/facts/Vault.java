package huirong.app.creditfile.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes sealing keys and wraps them with the installation's master key, which lies in the secrets folder and nowhere else. */
@Component
public final class Vault {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingKey master;

    Vault(@Value("${huirong.secrets-folder}") Path secrets) {
        try {
            String text = Files.readString(secrets.resolve("master-key"), StandardCharsets.UTF_8);
            master = new SealingKey(Base64.getDecoder().decode(text.strip()));
        } catch (IOException missing) {
            throw new UncheckedIOException("the master key can't be read from " + secrets, missing);
        }
    }

    /** A new key, wrapped: what may be stored. */
    public synchronized byte[] newKey() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return master.seal(secret, master.digest(secret), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** The key behind what {@link #newKey()} gave. */
    public synchronized SealingKey unwrap(byte[] stored) {
        return new SealingKey(master.open(stored));
    }
}
