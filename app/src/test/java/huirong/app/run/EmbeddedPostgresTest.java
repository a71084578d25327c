package huirong.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.testing.Until;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    private Path folder = Path.of("");

    static PostgresSettings durable(Path folder) {
        return new PostgresSettings(folder.resolve("postgres"), folder.resolve("postgres.log"), "throw-away", true);
    }

    @AfterEach
    void tidy() throws Exception {
        Trees.delete(folder);
    }

    @Test
    void startsAgainByItselfWithWhatWasCommittedWhenItIsKilled() throws Exception {
        folder = Folders.open("killed");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(durable(folder))) {
            DatabaseAddress address = postgres.database("huirong", "huirong", "secret");
            execute(address, "create table kept(word text)");
            execute(address, "insert into kept values ('committed')");
            long first = postgres.pid();
            Commands.signal("KILL", first);
            assertThat(askedUntilItAnswers(address, "select word from kept")).isEqualTo("committed");
            assertThat(postgres.pid()).isNotEqualTo(first);
        }
    }

    @Test
    void takesOverFromAServerThatWasKilled() throws Exception {
        folder = Folders.open("left");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
            long left = Long.parseLong(out.readLine());
            holder.destroyForcibly();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(durable(folder))) {
                assertThat(postgres.pid()).isNotEqualTo(left);
                assertThat(Postmaster.runs(left)).isFalse();
                DatabaseAddress address = postgres.database("huirong", "huirong", "secret");
                assertThat(ask(address, "select word from kept")).isEqualTo("committed");
            }
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void worksBelowAFolderThatItsAccountMayNotEnterAndWithoutAnyCapability() throws Exception {
        folder = Folders.closed("closed");
        PostgresSettings settings = PostgresSettings.throwAway(folder.resolve("数据 1"));
        Files.createDirectory(settings.cluster().getParent());
        long pid;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            execute(postgres.database("huirong", "huirong", "secret"), "create table kept(word text)");
            pid = postgres.pid();
            Path status = Path.of("/proc/" + pid + "/status");
            if (Files.exists(status)) {
                assertThat(Files.readString(status)).contains("CapEff:\t0000000000000000");
            }
        }
        assertThat(Postmaster.runs(pid)).isFalse();
        try (EmbeddedPostgres again = EmbeddedPostgres.start(settings)) {
            DatabaseAddress address = again.database("huirong", "huirong", "secret");
            assertThat(ask(address, "select count(*)::text from kept")).isEqualTo("0");
        }
    }

    @Test
    void isEnteredWithAPasswordByARoleThatIsNoSuperuserAndWaitsForTheDisk() throws Exception {
        folder = Folders.open("settings");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(durable(folder))) {
            DatabaseAddress address = postgres.database("huirong", "huirong", "secret");
            assertThat(ask(address, "select current_setting('is_superuser')")).isEqualTo("off");
            assertThat(ask(address, "select current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("onon");
            assertThat(ask(address, "select current_setting('data_checksums')")).isEqualTo("on");
            assertThat(ask(address, "select string_agg(w, ' ' order by w collate \"zh-Hans-CN-x-icu\")"
                            + " from (values ('重庆'), ('安徽'), ('大足'), ('北京')) as words(w)"))
                    .isEqualTo("安徽 北京 重庆 大足");
            DatabaseAddress guessed = new DatabaseAddress(address.url(), "huirong", "guess");
            assertThatThrownBy(guessed::connect).isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
    }

    @Test
    void refusesAClusterOfAnotherMajorVersion() throws Exception {
        folder = Folders.open("major");
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(durable(folder)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PostgreSQL 17");
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String askedUntilItAnswers(DatabaseAddress address, String sql) {
        return Until.present(Duration.ofSeconds(60), "an answer to " + sql, () -> {
            try {
                return Optional.of(ask(address, sql));
            } catch (SQLException notYet) {
                return Optional.empty();
            }
        });
    }
}
