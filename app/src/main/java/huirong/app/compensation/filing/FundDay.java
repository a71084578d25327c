package huirong.app.compensation.filing;

import huirong.app.audit.Attempts;
import huirong.app.compensation.breaker.Lights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * A day of a fund. It begins with the first act that files or pays: months that have ended are counted, and what can no longer be
 * claimed for is released. What comes of it does not depend on whose act that is, nor on whether it is refused; one that only comes
 * again changes nothing and begins no day.
 */
@Component
public class FundDay {
    private final Lights lights;
    private final Expiries expiries;
    private final Attempts attempts;
    private final Clock clock;
    /** The last day that is known to have begun in a zone. */
    private final Map<String, LocalDate> begun = new ConcurrentHashMap<>();

    FundDay(Lights lights, Expiries expiries, Attempts attempts, Clock clock) {
        this.lights = lights;
        this.expiries = expiries;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Before the transaction in which something is filed or paid. */
    public void begin(String zone, Set<String> keys) {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(begun.get(zone)) || attempts.done(keys)) return;
        lights.count(zone);
        expiries.run(zone, today);
        begun.put(zone, today);
    }
}
