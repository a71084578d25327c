package huirong.app.run;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A PostgreSQL of our own on this machine's loopback: durable, password-protected, started again if it dies.
 *
 * <p>The platform enters it as an ordinary role that owns its database; the superuser serves only to make that.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]+");

    private final PostgresSettings settings;
    private final PostgresChild child;
    private final int port;

    private EmbeddedPostgres(PostgresSettings settings, PostgresChild child, int port) {
        this.settings = settings;
        this.child = child;
        this.port = port;
    }

    /**
     * Unpacks, initialises and starts as far as each is still to be done; returns when connections are accepted.
     *
     * @throws Refused if this machine cannot run it, or its disk is full
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        try {
            PostgresChild child = new PostgresChild(PostgresCluster.open(settings));
            return new EmbeddedPostgres(settings, child, child.start());
        } catch (IOException e) {
            if (DiskFull.said(e.getMessage())) {
                throw DiskFull.at(settings.cluster());
            }
            throw Refused.fault(
                    "无法准备 PostgreSQL：" + e.getMessage(), "PostgreSQL cannot be prepared: " + e.getMessage());
        }
    }

    /** The database of that name owned by the role of that name, both made if absent. */
    public DatabaseAddress database(String database, String role, String password) throws SQLException {
        require(NAME, database);
        require(NAME, role);
        require(PASSWORD, password);
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            if (!exists(superuser, "select from pg_roles where rolname = ?", role)) {
                statement.execute("create role " + role + " login password '" + password + "'");
            }
            if (!exists(superuser, "select from pg_database where datname = ?", database)) {
                // Text sorts by code point; what people see sorts by the order its statement names.
                statement.execute("create database " + database + " owner " + role
                        + " template template0 locale_provider builtin builtin_locale 'C.UTF-8'");
            }
        }
        return new DatabaseAddress(url(database), role, password);
    }

    private Connection superuser() throws SQLException {
        return new DatabaseAddress(url("postgres"), "postgres", settings.password()).connect();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not a plain name or password");
        }
    }

    public int port() {
        return port;
    }

    /** The process at this moment; another one after a restart. */
    public long pid() {
        return child.pid();
    }

    @Override
    public void close() {
        child.stop();
    }
}
