package huirong.story.kills;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.story.PlayedDemo;
import huirong.story.StoryFolder;
import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.kills.Client.Terms;
import huirong.story.kills.KilledDemo.Victim;
import huirong.story.play.Owner;
import huirong.story.play.Officer;
import huirong.story.visit.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was acknowledged on the road to a loan is there once and whole, however often server and database were killed. */
class RoadKillTest {
    private static final int CLIENTS = 8;
    /** A kill that hit nothing in flight is repeated, but not for ever. */
    private static final int TRIES_PER_KILL = 6;
    private static final long LATEST_NANOS = 600_000_000;
    private static final List<Terms> TERMS = List.of(
            new Terms("bank-a", "五金快贷", 5, 12, "EQUAL_INSTALMENTS", "4.8"),
            new Terms("bank-b", "锻造经营贷", 30, 12, "INTEREST_MONTHLY_PRINCIPAL_AT_END", "4.5"),
            new Terms("bank-c", "设备更新贷", 20, 24, "EQUAL_PRINCIPAL", "4.6"),
            new Terms("bank-e", "订单周转贷", 3, 6, "ALL_AT_END", "4.9"));

    @Test
    void twoKills() throws Exception {
        run("killed-twice", List.of(Victim.BOTH, Victim.DATABASE));
    }

    @Test
    @Tag("long")
    void tenKills() throws Exception {
        List<Victim> victims = new ArrayList<>(List.of(Victim.BOTH));
        for (int i = 0; i < 3; i++) victims.addAll(List.of(Victim.SERVER, Victim.DATABASE, Victim.BOTH));
        run("killed-ten-times", victims);
    }

    private static void run(String name, List<Victim> victims) throws Exception {
        long seed = Long.getLong("kills.seed", new Random().nextLong());
        System.out.println("kills.seed=" + seed);
        Random random = new Random(seed);
        Path folder = PlayedDemo.once().copy(name);
        Queue<Done> done = new ConcurrentLinkedQueue<>();
        Map<Integer, Flight> flights = new ConcurrentHashMap<>();
        try (KilledDemo demo = new KilledDemo(folder);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Client> clients = clients(demo, folder, done, flights);
            List<Future<Integer>> running = clients.stream().map(threads::submit).toList();
            try {
                for (Victim victim : victims) hit(demo, victim, random, done, flights);
                int before = done.size();
                while (done.size() < before + CLIENTS) LockSupport.parkNanos(100_000_000);
            } finally {
                clients.forEach(Client::enough);
            }
            int rounds = 0;
            for (Future<Integer> client : running) rounds += client.get();
            System.out.println(done.size() + " acts acknowledged in " + rounds + " rounds");
            assertThat(rounds).isPositive();
            try (Connection database = demo.connection()) {
                new Books(database).agree(done);
            }
            Visitor fund = visitor(demo, folder, "fund-maker");
            assertThat(fund.open("/fund/ledger").has(".said.good")).as("the hash chain verifies").isTrue();
        }
    }

    /** Kills with something in flight; a kill that hit nothing is repeated. */
    private static void hit(KilledDemo demo, Victim victim, Random random, Queue<Done> done, Map<Integer, Flight> flights)
            throws Exception {
        for (int i = 0; i < TRIES_PER_KILL; i++) {
            int before = done.size();
            while (done.size() <= before || flights.isEmpty()) LockSupport.parkNanos(1_000_000);
            LockSupport.parkNanos(random.nextLong(LATEST_NANOS));
            while (flights.isEmpty()) LockSupport.parkNanos(200_000);
            List<Flight> begun = List.copyOf(flights.values());
            List<String> answered = done.stream().map(Done::key).toList();
            demo.kill(victim);
            List<Flight> inFlight = begun.stream().filter(flight -> !answered.contains(flight.key())).toList();
            System.out.println("killed " + victim + " with in flight: " + inFlight.stream().map(Flight::kind).toList());
            if (!inFlight.isEmpty()) return;
        }
        throw new AssertionError("nothing was in flight at " + TRIES_PER_KILL + " kills");
    }

    private static List<Client> clients(KilledDemo demo, Path folder, Queue<Done> done, Map<Integer, Flight> flights)
            throws Exception {
        Duration ahead = new StoryFolder(folder).ahead();
        LocalDate today = LocalDate.ofInstant(Instant.now().plus(ahead), ZoneId.of("Asia/Shanghai"));
        List<Firm> firms = District.generated().joining().stream()
                .sorted((one, other) -> Double.compare(one.soundness(), other.soundness()))
                .limit(CLIENTS)
                .toList();
        Map<String, Visitor> officers = new HashMap<>();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Firm firm = firms.get(i);
            Visitor owner = new Visitor(firm.name(), demo.home(), new Owner(firm.representative()));
            Terms terms = offered(owner, TERMS.get(i % TERMS.size()));
            String maker = terms.bank() + "-maker";
            String checker = terms.bank() + "-checker";
            if (!officers.containsKey(maker)) {
                officers.put(maker, visitor(demo, folder, maker));
                officers.put(checker, visitor(demo, folder, checker));
            }
            clients.add(new Client(i, owner, officers.get(maker), officers.get(checker), terms, today, done, flights));
        }
        return clients;
    }

    private static Visitor visitor(KilledDemo demo, Path folder, String login) throws Exception {
        StoryFolder kept = new StoryFolder(folder);
        Officer officer = kept.keptStaff().stream()
                .filter(it -> it.login().equals(login))
                .findFirst()
                .orElseThrow();
        return new Visitor(login, demo.home(), new PatientOfficer(officer, kept.ahead()));
    }

    /** The terms with the reference of the product in place of its name. */
    private static Terms offered(Visitor owner, Terms named) {
        String address = owner.open("/products?zone=hardware").document().select("a[href*=/products/]").stream()
                .filter(link -> link.text().contains(named.product()))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
        String product = address.replaceAll("\\?.*", "").replaceAll(".*/", "");
        return new Terms(named.bank(), product, named.wan(), named.months(), named.repayment(), named.rate());
    }
}
