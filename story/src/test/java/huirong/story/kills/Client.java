package huirong.story.kills;

import huirong.story.visit.Page;
import huirong.story.visit.Sent;
import huirong.story.visit.Sheet;
import huirong.story.visit.Unplayable;
import huirong.story.visit.Visitor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One after the other, whatever comes between: what gets no answer is sent again with the same key until it gets one. */
abstract class Client implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int number;
    private final Queue<Done> done;
    private final Map<Integer, Flight> flights;
    private final Queue<Flight> cut;
    private volatile boolean enough;

    /**
     * @param flights what each client has under way
     * @param cut what was sent and came back without an answer
     */
    Client(int number, Queue<Done> done, Map<Integer, Flight> flights, Queue<Flight> cut) {
        this.number = number;
        this.done = done;
        this.flights = flights;
        this.cut = cut;
    }

    final void enough() {
        enough = true;
    }

    /** How many rounds were made. */
    @Override
    public final Integer call() {
        int rounds = 0;
        while (!enough && round(rounds)) rounds++;
        return rounds;
    }

    /** Makes a round; false if there is nothing left to do. */
    abstract boolean round(int round);

    /** Fills the form in once and sends it until it is answered; answers its key. */
    final String act(String kind, Visitor by, String page, String form, UnaryOperator<Sheet> filled) {
        Sheet sheet = patiently(() -> filled.apply(by.open(page).sheet(form)));
        String key = sheet.value("key");
        Map<String, List<String>> fields = new LinkedHashMap<>(sheet.filled());
        boolean repeated = false;
        while (true) {
            Page now = repeated ? patiently(() -> by.open(open(page))) : null;
            flights.put(number, new Flight(kind, key));
            try {
                Sent sent = now == null ? sheet.sendAnyway() : now.repeat(sheet.goesTo(), fields);
                flights.remove(number);
                if (sent.taken() && !sent.leadsTo().getPath().startsWith("/login")) {
                    done.add(new Done(kind, key));
                    return key;
                }
                if (sent.status() < 500 && !sent.taken() && sent.status() != 403)
                    throw new AssertionError(sent.page().unplayable(kind + " repeated " + repeated).getMessage());
            } catch (Unplayable away) {
                flights.remove(number);
            }
            cut.add(new Flight(kind, key));
            repeated = true;
            LockSupport.parkNanos(300_000_000);
        }
    }

    /** A page that is there whatever became of the act. */
    private static String open(String page) {
        return page.startsWith("/requests/new") ? "/my" : page;
    }

    final <T> T patiently(Supplier<T> wanted) {
        long began = System.nanoTime();
        while (true) {
            try {
                return wanted.get();
            } catch (Unplayable away) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) throw away;
                LockSupport.parkNanos(300_000_000);
            }
        }
    }
}
