package huirong.app.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How an embedded PostgreSQL is run.
 *
 * @param cluster its database folder, made by initdb if absent
 * @param log the file its own log is appended to
 * @param password of the superuser {@code postgres}, given at initdb and needed ever after
 * @param durable false only for throw-away databases of tests: a crash of the machine may then lose everything
 */
public record PostgresSettings(Path cluster, Path log, String password, boolean durable) {
    public static PostgresSettings of(DataFolder data) throws IOException {
        return new PostgresSettings(
                data.cluster(), data.postgresLog(), data.secrets().postgresPassword(), true);
    }

    /** A cluster that may be lost: no waiting for the disk. */
    public static PostgresSettings throwAway(Path folder) {
        return new PostgresSettings(folder.resolve("postgres"), folder.resolve("postgres.log"), "throw-away", false);
    }

    @Override
    public String toString() {
        return "PostgresSettings[" + cluster + "]";
    }
}
