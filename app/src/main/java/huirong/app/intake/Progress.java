package huirong.app.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far the reading of a delivery has come, for those who watch. */
@Component
class Progress {
    /** Rows read so far and for how long. */
    record Rows(long rows, long millis) {}

    private final Map<Long, Rows> under = new ConcurrentHashMap<>();

    void tell(long delivery, long rows, long millis) {
        under.put(delivery, new Rows(rows, millis));
    }

    void done(long delivery) {
        under.remove(delivery);
    }

    Rows of(long delivery) {
        return under.getOrDefault(delivery, new Rows(0, 0));
    }
}
