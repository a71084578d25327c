package huirong.app.compensation.fund;

import huirong.core.fund.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions of each fund's policy. */
@Component
public class Policies {
    private final FundStore store;

    Policies(FundStore store) {
        this.store = store;
    }

    /** The version in force on a day; empty before the fund's first budget is confirmed and after the last version ended. */
    public Optional<Policy> on(String zone, LocalDate day) {
        List<Policy> versions = store.policies(zone);
        return versions.reversed().stream().filter(policy -> policy.inForce(day)).findFirst();
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
