package huirong.app.compensation.filing;

import huirong.app.web.Typed;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /**
     * What is said of the value of collateral, in fen: of a pledge or a mortgage it has to be said.
     *
     * @param security null if it could not be read
     */
    public static long collateralFen(Typed typed, String field, String said, @Nullable Security security) {
        return security == Security.PLEDGE || security == Security.MORTGAGE
                ? typed.amount(field, said)
                : typed.amountOrNone(field, said);
    }
}
