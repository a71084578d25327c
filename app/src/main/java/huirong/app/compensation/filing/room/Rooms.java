package huirong.app.compensation.filing.room;

import huirong.core.fund.Room;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What is left to file or to pay where a policy sets nothing aside for one loan. It is no money and stands in no account: it is counted
 * anew from filings and payments each time, under the book’s lock where something follows from it.
 */
@Component
public class Rooms {
    private final RoomStore store;
    private final Clock clock;

    Rooms(RoomStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is filed with a fund under leverage and stands, as filed. */
    public long filedFen(String zone) {
        return store.leveragedFen(zone);
    }

    /** What the fund may have to pay and has paid, by firm; of one that was never filed nothing. */
    public Map<String, Long> usedFen(String zone, Collection<String> firms) {
        return store.usedFen(zone, firms);
    }

    /** The loans of firms that are filed and neither paid for nor released. */
    public List<String> standing(String zone, Collection<String> firms) {
        return store.standing(zone, firms);
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
