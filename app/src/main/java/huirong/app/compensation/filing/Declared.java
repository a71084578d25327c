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
 * @param collateralFen what collateral is worth; 0 without any
 * @param causes of a higher share
 */
public record Declared(Size size, Security security, long collateralFen, Set<Cause> causes) {
    public Declared {
        causes = Set.copyOf(causes);
    }

    /** Whether things stand for a loan, and not persons alone. */
    public static boolean real(Security security) {
        return security == Security.PLEDGE || security == Security.MORTGAGE;
    }
}
