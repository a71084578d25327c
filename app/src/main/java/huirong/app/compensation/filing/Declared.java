package huirong.app.compensation.filing;

import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import java.util.Set;

/**
 * What a bank declares of a loan it files, and answers for.
 *
 * @param size of the firm, by 国统字〔2017〕213号
 * @param security how the loan is secured
 * @param causes of a higher share
 */
public record Declared(Size size, Security security, Set<Cause> causes) {
    public Declared {
        causes = Set.copyOf(causes);
    }
}
