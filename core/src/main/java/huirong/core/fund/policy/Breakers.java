package huirong.core.fund.policy;

import java.util.List;

/**
 * What stops the fund, and when.
 *
 * @param baseLoans rates act only where at least so many loans are filed, or
 * @param baseFen so much is; below both, counts and amounts start a review instead, because one loan would be a rate
 * @param reviewLoans bad loans that start a review below the base
 * @param reviewFen bad amount that starts one below the base
 * @param rules in any order; the gravest that is reached counts
 */
public record Breakers(
        @In(Measure.LOANS) int baseLoans, long baseFen, @In(Measure.LOANS) int reviewLoans, long reviewFen, List<Rule> rules) {
    public Breakers {
        rules = List.copyOf(rules);
    }

    /**
     * @param scope over which loans the rate is taken
     * @param metric what is divided
     * @param over what it is divided by
     * @param months of filings and losses looked at, up to the cut-off
     * @param action what follows
     * @param above the rate above which it does, per ten thousand
     * @param resumes the rate at or below which it ends again, per ten thousand; never above {@code above}
     */
    public record Rule(
            Scope scope,
            Metric metric,
            Over over,
            @In(Measure.MONTHS) int months,
            Action action,
            @In(Measure.SHARE) int above,
            @In(Measure.SHARE) int resumes) {}

    public enum Scope {
        BANK,
        PRODUCT,
        FUND
    }

    public enum Metric {
        /** 逾期余额. */
        OVERDUE,
        /** 不良余额: of the classes from 次级 on, or overdue as long as the policy's trigger. */
        BAD,
        /** 已补偿. */
        PAID
    }

    public enum Over {
        /** 期内备案金额. */
        FILED,
        /** 备案贷款余额. */
        BALANCE
    }

    /** In rising gravity. */
    public enum Action {
        /** 预警. */
        WARN,
        /** 暂停备案: no new filings. */
        SUSPEND_FILING,
        /** 暂缓补偿: nothing is paid. */
        SUSPEND_PAYMENT,
        /** 终止合作. */
        END
    }
}
