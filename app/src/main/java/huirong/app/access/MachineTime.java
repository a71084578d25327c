package huirong.app.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * How long a session has lasted is measured on the machine. The {@link Clock} of business days may be set to another day;
 * a browser left open is open for as long as it is.
 */
@Component
class MachineTime {
    Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
