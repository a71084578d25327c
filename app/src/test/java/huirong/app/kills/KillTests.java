package huirong.app.kills;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.kills.Sender.UnderWay;
import huirong.app.kills.ServerProcess.Victim;
import huirong.app.testing.Until;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every acknowledged delivery is there exactly once, whole, to the fen, whatever was killed while it was read. */
class KillTests {
    private static final int SENDERS = 3;

    /** A kill that hit nothing in flight is repeated, but not for ever. */
    private static final int TRIES_PER_KILL = 5;

    /** How long after a delivery was seen under way a kill comes at the latest. */
    private static final long LATEST_NANOS = 800_000_000;

    @TempDir
    private Path folder;

    @Test
    void survivesTheServerAndTheDatabaseBeingKilled() throws Exception {
        run(List.of(Victim.BOTH, Victim.POSTGRES), 3_000);
    }

    @Test
    @Tag("long")
    void survivesManyKillsOfEveryKind() throws Exception {
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < 3; i++) victims.addAll(List.of(Victim.SERVER, Victim.POSTGRES, Victim.BOTH));
        victims.add(Victim.BACKEND);
        run(victims, 8_000);
    }

    private void run(List<Victim> victims, int mostRows) throws Exception {
        long seed = Long.getLong("kills.seed", new Random().nextLong());
        System.out.println("kills.seed=" + seed);
        Random random = new Random(seed);
        Map<String, SentFile> sent = new ConcurrentHashMap<>();
        ConcurrentHashMap<Integer, UnderWay> underWay = new ConcurrentHashMap<>();
        try (ServerProcess server = new ServerProcess(folder);
                ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            server.start();
            Zone.open(server.as("operator").orElseThrow());
            Watcher watcher = new Watcher(server, seed, sent);
            List<Sender> senders = IntStream.range(0, SENDERS)
                    .mapToObj(n -> new Sender(server, n, mostRows, seed, sent, underWay))
                    .toList();
            Future<Long> looks = threads.submit(watcher);
            List<Future<Integer>> ended = senders.stream().map(threads::submit).toList();
            try {
                for (Victim victim : victims) counted(server, victim, random, sent, underWay);
            } finally {
                senders.forEach(Sender::enough);
                watcher.enough();
            }
            int acknowledged = 0;
            for (Future<Integer> sender : ended) acknowledged += sender.get();
            System.out.println(acknowledged + " deliveries acknowledged, " + looks.get() + " looks at a firm");
            assertThat(acknowledged).isEqualTo(sent.size());
            assertThat(looks.get()).isPositive();
            try (Connection database = server.database()) {
                new Books(database).agree(server.as(Zone.SENDER).orElseThrow(), sent.values());
            }
        }
    }

    private static void counted(
            ServerProcess server,
            Victim victim,
            Random random,
            Map<String, SentFile> sent,
            Map<Integer, UnderWay> underWay) {
        for (int i = 0; i < TRIES_PER_KILL; i++) {
            int more = random.nextInt(4);
            long before = ended(sent, underWay);
            Until.present(Duration.ofMinutes(2), "deliveries that end", () -> Optional.of(ended(sent, underWay))
                    .filter(now -> now >= before + more));
            Until.present(Duration.ofMinutes(2), "a delivery being read", () -> underWay.values().stream()
                    .filter(it -> it.heard().equals("reading") || it.heard().equals("received"))
                    .findAny());
            LockSupport.parkNanos(random.nextLong(LATEST_NANOS));
            List<UnderWay> begun = List.copyOf(underWay.values());
            Instant moment = Instant.now();
            server.kill(victim, random);
            List<UnderWay> hit = new ArrayList<>();
            for (UnderWay delivery : begun) if (!publishedBefore(server, delivery.file(), moment)) hit.add(delivery);
            System.out.println("killed " + victim + " with " + hit.size() + " in flight, of which was heard last: "
                    + hit.stream().map(UnderWay::heard).toList());
            if (!hit.isEmpty()) return;
        }
        throw new AssertionError("nothing was in flight at " + TRIES_PER_KILL + " kills");
    }

    private static long ended(Map<String, SentFile> sent, Map<Integer, UnderWay> underWay) {
        return sent.size() - underWay.size();
    }

    private static boolean publishedBefore(ServerProcess server, SentFile file, Instant moment) {
        return Until.present(Duration.ofMinutes(1), "an answer of the database", () -> {
            try (Connection database = server.database();
                    PreparedStatement statement = database.prepareStatement(
                            """
                            select exists (select from creditfile.publication p join intake.delivery d on d.id = p.submission
                                           where d.idempotency_key = ? and p.published_at < ?)
                            """)) {
                statement.setString(1, file.key());
                statement.setTimestamp(2, Timestamp.from(moment));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return Optional.of(row.getBoolean(1));
                }
            } catch (SQLException | IllegalStateException away) {
                return Optional.empty();
            }
        });
    }
}
