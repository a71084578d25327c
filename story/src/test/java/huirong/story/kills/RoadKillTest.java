package huirong.story.kills;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.story.Stagehand;
import huirong.story.kills.KilledDemo.Victim;
import huirong.story.visit.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever was acknowledged on the road to a loan and from there to a recovery is there once and whole, however often server and
 * database were killed.
 */
class RoadKillTest {
    private static final int MOST_BETWEEN = 24;
    /** A kill that hit nothing in flight is repeated, but not for ever. */
    private static final int TRIES_PER_KILL = 6;
    private static final long LATEST_NANOS = 600_000_000;
    @Test
    void threeKills() throws Exception {
        run("killed-thrice", List.of(Victim.SERVER, Victim.DATABASE, Victim.BOTH), 4, 4);
    }

    @Test
    @Tag("long")
    void thirtyKills() throws Exception {
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < 10; i++) victims.addAll(List.of(Victim.SERVER, Victim.DATABASE, Victim.BOTH));
        run("killed-thirty-times", victims, 8, 40);
    }

    /**
     * @param roads how many firms ask for loans
     * @param claims how many loans may be claimed of each line that went bad
     */
    private static void run(String name, List<Victim> victims, int roads, int claims) throws Exception {
        long seed = Long.getLong("kills.seed", new Random().nextLong());
        System.out.println("kills.seed=" + seed);
        Random random = new Random(seed);
        Path folder;
        Losses losses;
        try (Stagehand stage = new Stagehand(name)) {
            losses = Losses.of(stage, claims);
            folder = stage.folder();
        }
        Queue<Done> done = new ConcurrentLinkedQueue<>();
        Queue<Flight> cut = new ConcurrentLinkedQueue<>();
        Map<Integer, Flight> flights = new ConcurrentHashMap<>();
        try (KilledDemo demo = new KilledDemo(folder);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Clients clients = new Clients(demo, folder, done, flights, cut);
            clients.onTheRoad(roads);
            clients.ofTheFund(losses);
            List<Future<Integer>> running = clients.all().stream().map(threads::submit).toList();
            Map<String, Integer> hit = new TreeMap<>();
            try {
                for (Victim victim : victims) {
                    for (Flight flight : hit(demo, victim, random, done, flights, cut)) hit.merge(flight.kind(), 1, Integer::sum);
                    try (Connection database = demo.connection()) {
                        new Books(database).nothingIsHalfDone();
                    }
                }
                int before = done.size();
                while (done.size() < before + running.size()) LockSupport.parkNanos(100_000_000);
            } finally {
                clients.all().forEach(Client::enough);
            }
            int rounds = 0;
            for (Future<Integer> client : running) rounds += client.get();
            System.out.println(done.size() + " acts acknowledged in " + rounds + " rounds; cut by kills: " + hit);
            try (Connection database = demo.connection()) {
                new Books(database).agree(done, losses.toPay());
            }
            Visitor fund = clients.officer("fund-maker");
            assertThat(fund.open("/fund/ledger").has(".said.good")).as("the hash chain verifies").isTrue();
            assertThat(fund.open("/fund/lights").has("p .status.good")).as("the lights are what the data come to").isTrue();
        }
    }

    /** Kills with an act of the fund in flight that never gets its answer; a kill that cut none is repeated. */
    private static List<Flight> hit(
            KilledDemo demo, Victim victim, Random random, Queue<Done> done, Map<Integer, Flight> flights, Queue<Flight> cut)
            throws Exception {
        for (int i = 0; i < TRIES_PER_KILL; i++) {
            int before = done.size();
            // So far along that other acts than the first are on their way.
            int more = 1 + random.nextInt(MOST_BETWEEN);
            while (done.size() < before + more) LockSupport.parkNanos(1_000_000);
            LockSupport.parkNanos(random.nextLong(LATEST_NANOS));
            while (flights.values().stream().noneMatch(Flight::claims)) LockSupport.parkNanos(200_000);
            List<Flight> begun = List.copyOf(flights.values());
            cut.clear();
            demo.kill(victim);
            List<Flight> inFlight = begun.stream().filter(cut::contains).toList();
            System.out.println("killed " + victim + ", cut: " + inFlight.stream().map(Flight::kind).toList());
            if (inFlight.stream().anyMatch(Flight::claims)) return inFlight;
        }
        throw new AssertionError("no act of the fund was cut by " + TRIES_PER_KILL + " kills");
    }
}
