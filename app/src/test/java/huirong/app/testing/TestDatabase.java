package huirong.app.testing;

import huirong.app.run.DatabaseAddress;
import huirong.app.run.EmbeddedPostgres;
import huirong.app.run.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fresh databases for tests, all in one real PostgreSQL that this JVM starts when first asked and stops when it ends.
 *
 * <p>It does not wait for the disk: a test that needs durability starts its own.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** An empty database, its role its owner and not a superuser. */
    public static DatabaseAddress fresh() {
        try {
            return Running.POSTGRES.database("test_" + NUMBER.incrementAndGet(), "huirong", "throw-away");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What measures speed asks for the settings of a real one. */
    private static PostgresSettings settings(Path folder) {
        PostgresSettings throwAway = PostgresSettings.throwAway(folder);
        return Boolean.getBoolean("huirong.durable")
                ? new PostgresSettings(throwAway.cluster(), throwAway.log(), throwAway.password(), true)
                : throwAway;
    }

    /** Held apart so that a JVM whose tests need no database starts none. */
    private static final class Running {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("huirong-test");
                // PostgreSQL's account, if another than ours, walks through it.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                EmbeddedPostgres postgres = EmbeddedPostgres.start(settings(folder));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    postgres.close();
                    TestFolders.delete(folder);
                }));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
