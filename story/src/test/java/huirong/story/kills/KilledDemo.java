package huirong.story.kills;

import huirong.story.DemoProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A demonstration on a folder of its own that is killed without warning, and comes back. */
final class KilledDemo implements AutoCloseable {
    /** What is killed. */
    enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private DemoProcess process;

    KilledDemo(Path data) throws IOException, InterruptedException {
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = started();
    }

    String home() {
        return "http://127.0.0.1:" + port;
    }

    /** Kills, and returns once all answers again. */
    void kill(Victim victim) throws IOException, InterruptedException {
        List<ProcessHandle> database = victim == Victim.SERVER ? List.of() : database();
        if (victim != Victim.DATABASE) process.kill();
        database.forEach(ProcessHandle::destroyForcibly);
        if (victim != Victim.DATABASE) process = started();
        long began = System.nanoTime();
        while (!answers()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) throw new AssertionError("the database stays away");
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** Straight into the database, as the platform's own role. */
    Connection connection() throws SQLException, IOException {
        return connection(data);
    }

    /** The same for whatever demonstration runs on a folder now. */
    static Connection connection(Path data) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster(data).get(3) + "/huirong",
                "huirong",
                Files.readString(data.resolve("secrets/database-password")).strip());
    }

    private DemoProcess started() throws IOException, InterruptedException {
        DemoProcess started = new DemoProcess(
                "huirong.story.Main", "--port", Integer.toString(port), "--data", data.toString());
        started.heard("Address");
        return started;
    }

    private boolean answers() {
        try (Connection answered = connection()) {
            return answered.isValid(2);
        } catch (SQLException | IOException | IndexOutOfBoundsException notYet) {
            return false;
        }
    }

    private List<ProcessHandle> database() throws IOException {
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(postmaster(data).getFirst().strip())).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
    }

    private static List<String> postmaster(Path data) throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    @Override
    public void close() {
        try {
            process.stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
