package huirong.app.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

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

    /**
     * @param needed true if something stored depends on them already, so that new ones would lock it away for good
     */
    static Secrets in(Path folder, boolean needed) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Secrets secrets = new Secrets(folder);
        for (String name : List.of("database-password", "postgres-password", "local-token", "master-key")) {
            if (Files.exists(folder.resolve(name))) {
                continue;
            }
            if (needed && !name.equals("local-token")) {
                throw lost(folder.resolve(name));
            }
            secrets.make(name);
        }
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

    private static Refused lost(Path file) {
        return Refused.input(
                "缺少密钥文件 " + file + "，没有它已有数据库无法打开；请从备份中恢复该文件。",
                "The secret " + file + " is missing, and the database that is there cannot be opened without it;"
                        + " restore it from a backup.");
    }

    private void make(String name) throws IOException {
        Base64.Encoder encoder =
                name.equals("master-key") ? Base64.getEncoder() : Base64.getUrlEncoder().withoutPadding();
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        // Written aside and moved, so that a crash never leaves half a key behind.
        Path written = folder.resolve(name + ".new");
        Files.deleteIfExists(written);
        Files.createFile(
                written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(written, (encoder.encodeToString(secret) + "\n").getBytes(StandardCharsets.US_ASCII),
                StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(written, folder.resolve(name));
    }
}
