package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders for databases: JUnit's own are closed to PostgreSQL's account when root runs the tests. */
final class Folders {
    private Folders() {}

    static Path open(String name) throws IOException {
        return withMode(name, "rwxr-xr-x");
    }

    static Path closed(String name) throws IOException {
        return withMode(name, "rwx------");
    }

    private static Path withMode(String name, String mode) throws IOException {
        Path folder = Files.createTempDirectory("huirong-" + name);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
        return folder;
    }
}
