package huirong.app.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder of secrets (0700), one file each (0600), made at the first start and never printed.
 *
 * <p>{@code database-password} opens the embedded database as the platform's own role; {@code postgres-password} as its
 * superuser, which only the launcher uses; {@code master-key} (32 bytes, base64) wraps the keys that facts are sealed
 * with; {@code local-token} lets whoever may read it act from the command line.
 */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    static Secrets in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Secrets secrets = new Secrets(folder);
        Base64.Encoder forUrls = Base64.getUrlEncoder().withoutPadding();
        secrets.make("database-password", forUrls);
        secrets.make("postgres-password", forUrls);
        secrets.make("local-token", forUrls);
        secrets.make("master-key", Base64.getEncoder());
        return secrets;
    }

    Path folder() {
        return folder;
    }

    String databasePassword() throws IOException {
        return read("database-password");
    }

    String postgresPassword() throws IOException {
        return read("postgres-password");
    }

    String localToken() throws IOException {
        return read("local-token");
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.US_ASCII).strip();
    }

    private void make(String name, Base64.Encoder encoder) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        // Written aside and moved, so that a crash never leaves half a key behind.
        Path written = folder.resolve(name + ".new");
        Files.deleteIfExists(written);
        try {
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("two starts are making " + name, e);
        }
        Files.write(written, (encoder.encodeToString(secret) + "\n").getBytes(StandardCharsets.US_ASCII),
                StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(written, file);
    }
}
