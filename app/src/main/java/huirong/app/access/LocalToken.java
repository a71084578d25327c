package huirong.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Proves that a caller can read the installation's secrets, which only its operating-system user can. Without the file
 * nobody proves it.
 */
@Component
class LocalToken {
    private final byte @Nullable [] expected;

    LocalToken(@Value("${huirong.secrets-folder:}") String folder) {
        Path file = Path.of(folder, "local-token");
        expected = folder.isEmpty() || !Files.exists(file) ? null : read(file);
    }

    /** Compares in constant time. */
    boolean matches(String token) {
        return expected != null && MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
