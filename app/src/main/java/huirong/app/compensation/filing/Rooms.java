package huirong.app.compensation.filing;

import huirong.core.fund.Room;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * What is left to file or to pay where a policy sets nothing aside for one loan. It is no money and stands in no account: it is counted
 * anew from filings and payments each time, under the book’s lock where something follows from it.
 */
@Component
public class Rooms {
    private final FilingStore store;
    private final Clock clock;

    Rooms(FilingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is filed with a fund under leverage and stands, as filed. */
    public long filedFen(String zone) {
        return store.leveragedFen(zone);
    }

    /**
     * What a bank may still be paid.
     *
     * @param policy whose cover is a quota
     */
    public Room quota(Policy policy, String zone, String bank) {
        boolean carries = Boolean.TRUE.equals(policy.cover().carries());
        LocalDate from = carries ? LocalDate.EPOCH : LocalDate.now(clock).withDayOfYear(1);
        return Room.of(
                policy.cover(), store.quotaAddedFen(zone, bank, from), store.quotaTakenFen(zone, bank, from), store.quotaBalanceFen(zone, bank));
    }
}
