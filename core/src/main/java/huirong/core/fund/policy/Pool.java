package huirong.core.fund.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fund's money.
 *
 * @param form where it lies
 * @param sizeFen what the policy means to budget
 * @param contributors who gives it, shares of ten thousand that add up to it
 * @param interestStays whether interest of the account is added to the fund
 * @param yearlyMost most that is paid within a calendar year, per ten thousand of all that has arrived
 * @param yearlyMostFen most that is paid within a calendar year
 */
public record Pool(
        Form form,
        long sizeFen,
        List<Contributor> contributors,
        boolean interestStays,
        @In(Measure.SHARE) @Nullable Integer yearlyMost,
        @Nullable Long yearlyMostFen) {
    public Pool {
        contributors = List.copyOf(contributors);
    }

    /** Whether there is a most that is paid within a year. */
    public boolean yearly() {
        return yearlyMost != null || yearlyMostFen != null;
    }

    /** Where public money for this may lie; which of them is the policy's to say. */
    public enum Form {
        /** 国库集中支付: it stays in the treasury and is paid from there. */
        TREASURY_PAYMENT,
        /** 委托账户: with the manager the office has entrusted. */
        ENTRUSTED_ACCOUNT,
        /** 合作银行存款: with partner banks, each as what it may draw on. */
        BANK_DEPOSIT
    }

    /**
     * Who gives a part of the fund.
     *
     * @param party for example {@code district}, {@code city}
     */
    public record Contributor(String party, @In(Measure.SHARE) int share) {}
}
