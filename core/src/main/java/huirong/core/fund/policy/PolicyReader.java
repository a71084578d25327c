package huirong.core.fund.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads a policy and says everything that is wrong with it at once. */
final class PolicyReader {
    private PolicyReader() {}

    static Policy.Read read(Object said) {
        List<PolicyFault> faults = new ArrayList<>();
        Policy policy = Shapes.read(Policy.class, said, faults);
        if (policy != null) faults.addAll(PolicyCheck.faults(policy));
        return policy != null && faults.isEmpty()
                ? new Policy.Read.Sound(policy)
                : new Policy.Read.Faulty(List.copyOf(faults));
    }
}
