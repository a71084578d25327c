package huirong.core.fund.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which loans may be filed, and by when. Never our evaluation.
 *
 * @param limits one for each size of firm that is admitted
 * @param months longest term
 * @param trades prefixes of GB/T 4754 admitted; empty for all
 * @param deniedTrades prefixes not admitted, for example {@code K} or {@code 66}
 * @param securities ways of securing admitted
 * @param collateralMost highest value of collateral over the loan, per ten thousand
 * @param overLpr highest yearly rate above the LPR of the day of drawing, basis points
 * @param feesMost highest fees of a year over the loan, per ten thousand
 * @param deniedUses what the money may not be used for
 * @param whiteList whether the firm must stand on the zone's list on the day of disbursement
 * @param otherSupport whether a loan may have other public support that shares its risk
 * @param window working days after the drawing within which it is filed
 * @param late what becomes of one filed later
 * @param lateCut of a late filing: what the fund's share loses, per ten thousand of it
 * @param renewals how often in a row a filing may be carried over to a loan that renews the filed one; absent: never, a renewal is then filed
 *     as any other loan
 */
public record Admission(
        List<Limit> limits,
        @In(Measure.MONTHS) int months,
        List<String> trades,
        List<String> deniedTrades,
        List<Security> securities,
        @In(Measure.SHARE) @Nullable Integer collateralMost,
        @In(Measure.BASIS_POINTS) @Nullable Integer overLpr,
        @In(Measure.SHARE) @Nullable Integer feesMost,
        List<Use> deniedUses,
        boolean whiteList,
        boolean otherSupport,
        @In(Measure.WORKING_DAYS) int window,
        Late late,
        @In(Measure.SHARE) @Nullable Integer lateCut,
        @In(Measure.TIMES) @Nullable Integer renewals) {
    public Admission {
        limits = List.copyOf(limits);
        trades = List.copyOf(trades);
        deniedTrades = List.copyOf(deniedTrades);
        securities = List.copyOf(securities);
        deniedUses = List.copyOf(deniedUses);
    }

    /** What a firm of this size may file; empty if none may. */
    public Optional<Limit> limit(Size size) {
        return limits.stream().filter(limit -> limit.size() == size).findFirst();
    }

    /** The largest loan that any firm may file. */
    public long loanMostFen() {
        return limits.stream().mapToLong(Limit::loanMostFen).max().orElse(0);
    }

    /**
     * @param loanMostFen largest loan
     * @param firmBalanceMostFen most that is filed and unpaid of one firm at a time
     * @param firmPaidMostFen most that is paid for one firm in all
     */
    public record Limit(
            Size size, long loanMostFen, @Nullable Long firmBalanceMostFen, @Nullable Long firmPaidMostFen) {}

    /** 国统字〔2017〕213号, and 个体工商户 as a class of their own. */
    public enum Size {
        LARGE,
        MEDIUM,
        SMALL,
        MICRO,
        INDIVIDUAL
    }

    public enum Security {
        /** 信用. */
        CREDIT,
        /** 保证. */
        GUARANTEE,
        /** 质押. */
        PLEDGE,
        /** 抵押. */
        MORTGAGE
    }

    public enum Use {
        /** 转贷. */
        ON_LENDING,
        /** 委托贷款. */
        ENTRUSTED_LOAN,
        /** 民间借贷. */
        PRIVATE_LENDING,
        /** 资本市场. */
        SECURITIES,
        /** 个人消费. */
        CONSUMPTION,
        /** 房地产. */
        REAL_ESTATE
    }

    public enum Late {
        /** 不予备案. */
        REFUSE,
        /** 降低分担比例. */
        CUT
    }
}
