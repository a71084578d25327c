package huirong.app.compensation.fund;

import huirong.core.fund.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions of each fund's policy. */
@Component
public class Policies {
    private final PolicyStore store;

    Policies(PolicyStore store) {
        this.store = store;
    }

    /**
     * The version in force on a day: the newest that has begun, so that one that was superseded never comes back. Empty before the
     * fund's first budget is confirmed, and where that version has ended.
     */
    public Optional<Policy> on(String zone, LocalDate day) {
        return store.policies(zone).reversed().stream()
                .filter(policy -> !policy.from().isAfter(day))
                .findFirst()
                .filter(policy -> policy.inForce(day));
    }

    /** What the next version is numbered. */
    public int next(String zone) {
        return store.policies(zone).size() + 1;
    }

    /** Makes a version one of the fund's, after two persons of its office have agreed on it. */
    public void enter(String zone, Policy version) {
        store.add(zone, version);
    }

    /** Every version, oldest first. */
    public List<Policy> versions(String zone) {
        return store.policies(zone);
    }

    /** A version that a filing cites. */
    public Policy version(String zone, int version) {
        return store.policies(zone).stream()
                .filter(policy -> policy.version() == version)
                .findFirst()
                .orElseThrow();
    }
}
