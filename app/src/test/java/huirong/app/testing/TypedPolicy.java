package huirong.app.testing;

import huirong.app.compensation.policy.form.PolicyForm;
import huirong.core.fund.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A policy as a person types it into the form. */
public final class TypedPolicy {
    private TypedPolicy() {}

    /** Names and values in turn; what is typed otherwise takes the place of what the policy says. */
    public static String[] fields(Policy policy, Map<String, String> otherwise, String... more) {
        List<String> fields = new ArrayList<>();
        PolicyForm.of(policy).fields().forEach((place, values) -> {
            if (!otherwise.containsKey(place)) values.forEach(value -> fields.addAll(List.of(place, value)));
        });
        otherwise.forEach((place, value) -> fields.addAll(List.of(place, value)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
