package huirong.core.fund.policy;

import huirong.core.money.Ratios;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who bears what of a loss (风险分担).
 *
 * @param splits one for each way of securing a loan that the policy knows
 * @param bonuses what raises the fund's share; the bank's falls by as much
 * @param most highest share of the fund, bonuses included
 * @param publicMost highest share of all public money together
 * @param interestDays days of interest that count as lost beside the principal; 0 for principal alone
 * @param shortage who is paid first when money is short
 */
public record Bearing(
        List<Split> splits,
        List<Bonus> bonuses,
        @In(Measure.SHARE) int most,
        @In(Measure.SHARE) int publicMost,
        @In(Measure.DAYS) int interestDays,
        Shortage shortage) {
    public Bearing {
        splits = List.copyOf(splits);
        bonuses = List.copyOf(bonuses);
    }

    public Optional<Split> split(Mode mode) {
        return splits.stream().filter(split -> split.mode() == mode).findFirst();
    }

    /**
     * The share that a guarantor has to answer for so that the shares of three parties hold, per ten thousand: of all tiers that a loan of
     * this amount reaches the highest.
     *
     * @return empty if the policy has no such shares, or none for this amount
     */
    public Optional<Integer> guarantorLeast(long amountFen) {
        return split(Mode.GUARANTEED)
                .filter(split -> amountFen <= split.tiers().getLast().upToFen())
                .map(split -> split.guarantorLeast(amountFen));
    }

    /**
     * What of the interest that is late counts as lost: no more than runs on the unpaid principal in {@link #interestDays} days, the year at
     * 360 as banks count it (人民币利率管理规定), so that penalty interest never adds to it.
     *
     * @param principalFen unpaid
     * @param rate of the contract, basis points a year
     * @param lateFen interest the bank reports as late
     */
    public long interestFen(long principalFen, int rate, long lateFen) {
        return Math.min(lateFen, Ratios.floor(principalFen, (long) rate * interestDays, Ratios.ONE * 360));
    }

    /** How a loan is secured by a third party. */
    public enum Mode {
        /** 政银: nobody but bank and fund. */
        CREDIT,
        /** 政银担: a guarantor bears a part. */
        GUARANTEED,
        /** 政银保: an insurer does. */
        INSURED
    }

    /**
     * Shares of one mode by the loan's amount.
     *
     * @param basis whether the tier that holds the whole amount decides, or each tier its own part
     * @param tiers rising; the last reaches at least the largest loan admitted
     */
    public record Split(Mode mode, Basis basis, List<Tier> tiers) {
        public Split {
            tiers = List.copyOf(tiers);
        }

        private int guarantorLeast(long amountFen) {
            int most = 0;
            for (Tier tier : tiers) {
                most = basis == Basis.WHOLE ? tier.guarantor() : Math.max(most, tier.guarantor());
                if (amountFen <= tier.upToFen()) break;
            }
            return most;
        }
    }

    public enum Basis {
        /** 全额累进: the whole amount at the share of the tier it falls into. */
        WHOLE,
        /** 超额累进: each part of the amount at its tier's share. */
        MARGINAL
    }

    /**
     * Amounts above the tier before and up to this one. The three shares add up to ten thousand; what does not divide stays
     * with the bank.
     */
    public record Tier(
            long upToFen, @In(Measure.SHARE) int fund, @In(Measure.SHARE) int bank, @In(Measure.SHARE) int guarantor) {}

    /**
     * @param causes any one of them will do, and more than one adds no more
     * @param add to the fund's share, per ten thousand of the loss
     */
    public record Bonus(List<Cause> causes, @In(Measure.SHARE) int add) {
        public Bonus {
            causes = List.copyOf(causes);
        }
    }

    public enum Cause {
        /** 首贷户, as the bank declares it. */
        FIRST_LOAN,
        /** 纯信用: nothing pledged, nobody liable but the firm. */
        PURE_CREDIT,
        /** 白名单: on the zone's list on the day of disbursement. */
        WHITE_LIST,
        /** 重点名单. */
        KEY_LIST,
        /** 知识产权质押. */
        IP_PLEDGE,
        /** 央行政策工具: lent from money of the central bank's. */
        CENTRAL_BANK_TOOL;

        /** The one way of securing a loan that goes with it; null if any does. */
        public Admission.@Nullable Security security() {
            return switch (this) {
                case PURE_CREDIT -> Admission.Security.CREDIT;
                case IP_PLEDGE -> Admission.Security.PLEDGE;
                case FIRST_LOAN, WHITE_LIST, KEY_LIST, CENTRAL_BANK_TOOL -> null;
            };
        }
    }

    /** Who gets what when less is there than is due. */
    public enum Shortage {
        /** 按备案号先后. */
        FILING_NUMBER,
        /** 当日按比例: all that is due on a day shares what is there, each fen that does not divide stays in the fund. */
        PRO_RATA_DAY
    }
}
