package huirong.app.compensation.recovery;

import huirong.core.fund.payout.Owed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is still owed to a fund and pursued, by age (应收追偿账龄). */
@Component
public class OwedByAge {
    private final RecoveryStore store;
    private final Recoveries recoveries;

    OwedByAge(RecoveryStore store, Recoveries recoveries) {
        this.store = store;
        this.recoveries = recoveries;
    }

    /** In fen, every age in its order. */
    public Map<Owed.Age, Long> of(String zone, LocalDate today) {
        Map<Owed.Age, Long> ages = new EnumMap<>(Owed.Age.class);
        for (Owed.Age age : Owed.Age.values()) ages.put(age, 0L);
        List<PaidClaim> claims = store.paidIn(List.of(zone));
        Map<String, List<Recovered>> recovered = recoveries.of(claims);
        for (PaidClaim paid : claims) {
            Owed owed = Recoveries.owed(paid, recovered.getOrDefault(paid.ref(), List.of()));
            if (!owed.writtenOff()) ages.merge(Owed.Age.of(paid.paidOn(), today), owed.fen(), Long::sum);
        }
        return ages;
    }
}
