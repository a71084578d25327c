package huirong.app.compensation.filing;

import huirong.app.lending.Loan;
import huirong.core.fund.Carried;
import huirong.core.fund.policy.Cover;
import java.util.Objects;

/**
 * The filing whose place a renewal takes, and its loan.
 *
 * @param filing neither claimed for nor over, so that all that was held for it still is
 */
record Renewed(Filing filing, Loan loan) {
    Carried carried() {
        return new Carried(
                Objects.requireNonNull(filing.number()),
                filing.carries(),
                loan.overdueSince() != null,
                loan.principalFen(),
                filing.shareFen(),
                filing.holdFen(),
                filing.cover() == Cover.Kind.LEVERAGE ? filing.amountFen() : 0,
                filing.amountFen());
    }
}
