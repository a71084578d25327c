package huirong.core.fund.policy;

import huirong.core.fact.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Policies to begin from, each modelled on a published rule; docs/domain/fund-policies.md names the source of each parameter and
 * says which are ours. An office adopts one over its own dates, as a version of its own.
 */
public final class ReadyPolicies {
    private static final List<String> CODES =
            List.of("district", "guangzhou-2025", "chongqing-quota", "three-party-244", "three-party-325");
    private static final List<Policy> ALL = CODES.stream().map(ReadyPolicies::read).toList();

    private ReadyPolicies() {}

    public static List<Policy> all() {
        return ALL;
    }

    public static Optional<Policy> find(String code) {
        return ALL.stream().filter(policy -> policy.code().equals(code)).findFirst();
    }

    private static Policy read(String code) {
        try (InputStream in = ReadyPolicies.class.getResourceAsStream(code + ".json")) {
            if (in == null) throw new IllegalStateException("no policy " + code);
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return switch (Policy.read(CanonicalJson.object(json))) {
                case Policy.Read.Sound(Policy policy) -> policy;
                case Policy.Read.Faulty(List<PolicyFault> faults) -> throw new IllegalStateException(code + ": " + faults);
            };
        } catch (IOException unreadable) {
            throw new IllegalStateException(code, unreadable);
        }
    }
}
