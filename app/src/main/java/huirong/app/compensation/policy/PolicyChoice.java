package huirong.app.compensation.policy;

import huirong.app.access.NotVisible;
import huirong.app.compensation.fund.Policies;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /**
     * @param code empty for the first
     * @throws NotVisible if there is no such zone
     */
    Zone zone(String code) {
        return (code.isEmpty() ? zones.all().stream().findFirst() : zones.find(code))
                .orElseThrow(() -> new NotVisible("fund " + code));
    }

    /** All of them, by what each is called in an address: a version's number, or a ready policy's code. */
    Map<String, Policy> all(Zone zone) {
        Map<String, Policy> all = new LinkedHashMap<>();
        policies.versions(zone.code()).forEach(policy -> all.put(Integer.toString(policy.version()), policy));
        ReadyPolicies.all().forEach(policy -> all.put(policy.code(), policy));
        return all;
    }

    /** @throws NotVisible if there is none */
    Policy find(Zone zone, String key) {
        return found(all(zone), key);
    }

    /** @throws NotVisible if there is none */
    static Policy found(Map<String, Policy> all, String key) {
        Policy policy = all.get(key);
        if (policy == null) throw new NotVisible("policy " + key);
        return policy;
    }

    static boolean ready(String key) {
        return ReadyPolicies.find(key).isPresent();
    }
}
