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

    Vault(@Value("${huirong.secrets-folder}") Path secrets, MasterKeyStore store) {
        try {
            String text = Files.readString(secrets.resolve("master-key"), StandardCharsets.UTF_8);
            master = new SealingKey(Base64.getDecoder().decode(text.strip()));
        } catch (IOException missing) {
            throw new UncheckedIOException("the master key can't be read from " + secrets, missing);
        }
        try {
            unwrap(store.sample(newKey()));
        } catch (IllegalStateException anotherKey) {
            throw new IllegalStateException(
                    "密钥文件 " + secrets + "/master-key 与数据库不匹配：已加密的信息将无法读取。请找回与该数据库一同使用的密钥文件。"
                            + " The master key does not fit this database: sealed facts could not be read. Bring back the"
                            + " key file that was used with it.",
                    anotherKey);
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
