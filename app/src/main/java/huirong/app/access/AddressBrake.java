package huirong.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing from one address across many accounts: after {@value #FREE} wrong passwords it has one try per five
 * seconds, until fifteen minutes pass without a wrong one. Slowed and not shut, because a whole office shares an address.
 */
@Component
class AddressBrake {
    static final int FREE = 20;
    static final Duration PAUSE = Duration.ofSeconds(5);
    static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Tries(int wrong, Instant last) {}

    private final Clock clock;
    private final Map<String, Tries> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    AddressBrake(Clock clock) {
        this.clock = clock;
    }

    /** True if this address may try now; a slowed address uses up its try by asking. */
    synchronized boolean open(String address) {
        Instant now = clock.instant();
        Tries tries = addresses.get(address);
        if (tries == null || tries.wrong < FREE) return true;
        if (now.isBefore(tries.last.plus(PAUSE))) return false;
        if (now.isAfter(tries.last.plus(FORGOTTEN))) addresses.remove(address);
        else addresses.put(address, new Tries(tries.wrong, now));
        return true;
    }

    synchronized void wrong(String address) {
        Instant now = clock.instant();
        addresses.merge(
                address,
                new Tries(1, now),
                (old, one) -> now.isAfter(old.last.plus(FORGOTTEN)) ? one : new Tries(old.wrong + 1, now));
    }
}
