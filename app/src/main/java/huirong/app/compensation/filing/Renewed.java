package huirong.app.compensation.filing;

import huirong.app.lending.Loan;
import huirong.core.fund.Carried;
import huirong.core.fund.policy.Cover;
import java.util.Objects;

/**
 * The filing whose place a renewal takes, and its loan.
 *
 * @param filing neither claimed for nor over, so that all that was held for it still is; or, where the renewal is filed again, carried
 *     over to a filing that its bank took back
 * @param again whether it is the second, so that nothing stands for it any more
 */
record Renewed(Filing filing, Loan loan, boolean again) {
    Carried carried() {
        return new Carried(
                Objects.requireNonNull(filing.number()),
                filing.carries(),
                loan.overdueSince() != null,
                again ? 0 : loan.principalFen(),
                again ? 0 : filing.shareFen(),
                again ? 0 : filing.holdFen(),
                again || filing.cover() != Cover.Kind.LEVERAGE ? 0 : filing.amountFen(),
                filing.amountFen());
    }
}
