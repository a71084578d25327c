package huirong.app.kills;

import huirong.app.testing.Api;
import huirong.app.testing.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A real server in a process of its own, on a data folder of its own, with the settings it has in service. */
final class ServerProcess implements AutoCloseable {
    /** What is killed, always with a signal that can't be caught. */
    enum Victim {
        SERVER,
        POSTGRES,
        BOTH,
        /** One database process that serves a connection; PostgreSQL then restarts itself. */
        BACKEND
    }

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Path output;
    private @Nullable Process process;

    ServerProcess(Path folder) throws IOException {
        // PostgreSQL's account, if another than ours, walks through it.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = folder.resolve("data");
        output = folder.resolve("server.out");
    }

    void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            // A start takes a third of the time, and there are many.
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "huirong.app.run.Main",
                            "serve",
                            "--data",
                            data.toString(),
                            "--port",
                            "0")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Until.present(PATIENCE, "a server that is ready, see " + output, () -> {
            if (!Objects.requireNonNull(process).isAlive())
                throw new AssertionError("the server did not start:\n" + text(output));
            return home();
        });
    }

    /** Where it answers, if it does; a file that a killed one left behind does not count. */
    private Optional<String> home() {
        try {
            var server = JsonMapper.shared().readTree(Files.readString(data.resolve("server.json")));
            return server.get("pid").asLong() == Objects.requireNonNull(process).pid()
                    ? Optional.of("http://127.0.0.1:" + server.get("port").asInt())
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    /** A caller of the server that runs now; empty while none does. */
    Optional<Api> as(String organisation) {
        return home().map(it -> new Api(it, text(data.resolve("secrets/local-token")).strip(), organisation));
    }

    /** Straight into the database, as the platform's own role. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/huirong",
                "huirong",
                text(data.resolve("secrets/database-password")).strip());
    }

    /** Kills without warning; brings the server back if it was hit, and returns once the database answers again. */
    void kill(Victim victim, Random random) {
        ProcessHandle server = Objects.requireNonNull(process).toHandle();
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(postmaster().get(0).strip())).orElseThrow();
        List<ProcessHandle> backends = new ArrayList<>(postmaster.children().toList());
        Collections.shuffle(backends, random);
        List<ProcessHandle> dying =
                switch (victim) {
                    case SERVER -> List.of(server);
                    case POSTGRES -> Stream.concat(Stream.of(postmaster), backends.stream()).toList();
                    case BOTH -> Stream.concat(Stream.of(server, postmaster), backends.stream()).toList();
                    case BACKEND -> List.of(serving(backends));
                };
        dying.forEach(ProcessHandle::destroyForcibly);
        if (dying.contains(server)) {
            if (!ended(Objects.requireNonNull(process))) throw new AssertionError("the server outlived a kill");
            start();
        }
        Until.present(PATIENCE, "a database that answers", () -> {
            try (Connection answered = database()) {
                return Optional.of(answered.getCatalog());
            } catch (SQLException | IllegalStateException notYet) {
                return Optional.empty();
            }
        });
    }

    /** The one that has worked most: the reading's, very likely. */
    private static ProcessHandle serving(List<ProcessHandle> backends) {
        return backends.stream()
                .filter(backend -> backend.info().commandLine().orElse("").contains("127.0.0.1("))
                .max((a, b) -> worked(a).compareTo(worked(b)))
                .orElse(backends.getFirst());
    }

    private static Duration worked(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private List<String> postmaster() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            if (lines.size() < 4) throw new IllegalStateException("postmaster.pid is being written");
            return lines;
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** Stops as an operator would. */
    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        if (!ended(process)) process.destroyForcibly();
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
