package huirong.app.compensation.policy;

import huirong.app.access.NotVisible;
import huirong.app.compensation.fund.Policies;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The policies one can look at: the versions of a zone's fund, by number, and the ready ones, by code. Rules are public. */
@Component
class PolicyChoice {
    private final Zones zones;
    private final Policies policies;

    PolicyChoice(Zones zones, Policies policies) {
        this.zones = zones;
        this.policies = policies;
    }

    /** @throws NotVisible if there is no such zone */
    Zone zone(String code) {
        return zones.find(code).orElseThrow(() -> new NotVisible("fund " + code));
    }

    /** What a choice is called in an address: a version's number, or a ready policy's code. */
    List<String> keys(Zone zone) {
        List<String> keys = new ArrayList<>();
        policies.versions(zone.code()).forEach(policy -> keys.add(Integer.toString(policy.version())));
        ReadyPolicies.all().forEach(policy -> keys.add(policy.code()));
        return keys;
    }

    /** @throws NotVisible if there is none */
    Policy find(Zone zone, String key) {
        Optional<Policy> version = policies.versions(zone.code()).stream()
                .filter(policy -> Integer.toString(policy.version()).equals(key))
                .findFirst();
        return version.or(() -> ReadyPolicies.find(key)).orElseThrow(() -> new NotVisible("policy " + key));
    }

    static boolean ready(String key) {
        return ReadyPolicies.find(key).isPresent();
    }
}
