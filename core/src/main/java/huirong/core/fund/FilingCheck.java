package huirong.core.fund;

import huirong.core.code.Trade;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Admission.Limit;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.money.Ratios;
import huirong.core.request.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every criterion of a filing with its figure and its limit; one that the policy does not have is left out. A pure function: no
 * evaluation of ours, no discretion.
 *
 * @param lines in the order of the criteria
 * @param shareFen what the fund may have to pay: its share of the amount, at most what is left of the firm's cap
 * @param holdFen what of it is set aside if all are met: all of it, or nothing under leverage or quota
 * @param quotaFen what the loan adds to its bank's quota
 * @param late whether it comes after its window, under a policy that admits this at a lower share
 */
public record FilingCheck(List<CriterionLine> lines, long shareFen, long holdFen, long quotaFen, boolean late) {
    public FilingCheck {
        lines = List.copyOf(lines);
    }

    public boolean met() {
        for (CriterionLine line : lines) if (!line.met()) return false;
        return true;
    }

    public static FilingCheck of(Policy policy, LoanToFile asked, LocalDate filedOn) {
        Admission admission = policy.admission();
        LoanToFile loan = asked.alone();
        Optional<Limit> limit = admission.limit(loan.size());
        boolean late = late(admission, loan, filedOn);
        Long firmMost = limit.map(Limit::firmPaidMostFen).orElse(null);
        long firmLeft = firmMost == null ? Long.MAX_VALUE : Math.max(0, firmMost - loan.firmUsedFen());
        long share = Math.min(shareFen(policy, loan, late), firmLeft);
        List<CriterionLine> lines = new ArrayList<>();
        lines.add(new CriterionLine(
                FilingCriterion.POLICY_IN_FORCE,
                policy.inForce(filedOn),
                filedOn.toEpochDay(),
                policy.until().toEpochDay() - 1));
        lines.add(yes(FilingCriterion.SIZE, limit.isPresent()));
        trade(admission, loan.underwriting().trade()).ifPresent(lines::add);
        List<String> negative = loan.listings().negative();
        lines.add(new CriterionLine(FilingCriterion.NEGATIVE_LIST, negative.isEmpty(), negative.size(), 0L, negative));
        List<String> white = loan.listings().white();
        if (admission.whiteList() || loan.causes().contains(Bearing.Cause.WHITE_LIST))
            lines.add(yes(FilingCriterion.WHITE_LIST, !white.isEmpty()).with(white));
        if (loan.causes().contains(Bearing.Cause.KEY_LIST))
            lines.add(yes(FilingCriterion.KEY_LIST, !loan.listings().key().isEmpty()).with(loan.listings().key()));
        lines.add(atMost(FilingCriterion.AMOUNT, loan.amountFen(), limit.map(Limit::loanMostFen).orElse(null)));
        Long balanceMost = limit.map(Limit::firmBalanceMostFen).orElse(null);
        if (balanceMost != null)
            lines.add(atMost(FilingCriterion.FIRM_BALANCE, loan.firmBalanceFen() + loan.amountFen(), balanceMost));
        lines.add(yes(FilingCriterion.SECURITY, admission.securities().contains(loan.security())));
        List<Bearing.Cause> secured = loan.causes().stream().filter(cause -> cause.security() != null).sorted().toList();
        if (!secured.isEmpty())
            lines.add(yes(FilingCriterion.CAUSES, secured.stream().allMatch(cause -> cause.security() == loan.security())));
        Integer collateral = admission.collateralMost();
        if (collateral != null)
            lines.add(atMost(
                    FilingCriterion.COLLATERAL,
                    Ratios.perTenThousandUp(loan.collateralFen(), loan.amountFen()),
                    (long) collateral));
        // A policy for three parties has no shares for a loan that nobody else stands for.
        if (loan.guaranteed() || policy.bearing().split(Bearing.Mode.CREDIT).isEmpty())
            lines.add(guarantor(policy.bearing(), loan));
        lines.add(atMost(FilingCriterion.TERM, loan.months(), (long) admission.months()));
        Integer over = admission.overLpr();
        if (over != null)
            lines.add(atMost(FilingCriterion.RATE, loan.rate(), loan.lpr() == null ? null : (long) loan.lpr() + over));
        Integer fees = admission.feesMost();
        if (fees != null) lines.add(fees(loan.underwriting().fees(), fees));
        if (!admission.deniedUses().isEmpty()) lines.add(use(loan.underwriting().purpose()));
        Long last = loan.lastDay() == null ? null : (Long) loan.lastDay().toEpochDay();
        lines.add(new CriterionLine(
                FilingCriterion.WINDOW,
                last != null && (late || filedOn.toEpochDay() <= last),
                filedOn.toEpochDay(),
                last));
        lines.add(yes(FilingCriterion.NOT_OVERDUE, !loan.overdue()));
        Carried carried = asked.carried();
        if (carried != null)
            lines.add(atMost(FilingCriterion.RENEWAL, carried.times() + 1, (long) Objects.requireNonNull(admission.renewals()))
                    .with(List.of(carried.number())));
        if (!admission.otherSupport()) {
            List<String> others = loan.otherSupports();
            lines.add(new CriterionLine(FilingCriterion.OTHER_SUPPORT, others.isEmpty(), others.size(), 0L, others));
        }
        if (firmMost != null) lines.add(new CriterionLine(FilingCriterion.FIRM_CAP, share > 0, share, firmLeft));
        return covered(policy.cover(), loan, carried == null ? 0 : carried.amountFen(), lines, share, late);
    }

    /** Empty where the rules take every trade. */
    private static Optional<CriterionLine> trade(Admission admission, @Nullable String registered) {
        if (admission.trades().isEmpty() && admission.deniedTrades().isEmpty()) return Optional.empty();
        Optional<Trade> trade = Trade.read(registered);
        if (trade.isEmpty()) return Optional.of(new CriterionLine(FilingCriterion.TRADE, false, 0, null));
        boolean admitted = (admission.trades().isEmpty() || within(trade.get(), admission.trades()))
                && !within(trade.get(), admission.deniedTrades());
        return Optional.of(yes(FilingCriterion.TRADE, admitted).with(List.of(trade.get().written())));
    }

    private static boolean within(Trade trade, List<String> named) {
        return named.stream().flatMap(one -> Trade.read(one).stream()).anyMatch(trade::within);
    }

    private static CriterionLine fees(@Nullable Integer fees, int most) {
        return fees == null
                ? new CriterionLine(FilingCriterion.FEES, false, 0, null)
                : atMost(FilingCriterion.FEES, fees, (long) most);
    }

    /** A purpose of the platform's list is none that is refused anywhere; that the money went there its bank declares. */
    private static CriterionLine use(@Nullable Purpose purpose) {
        return purpose == null
                ? new CriterionLine(FilingCriterion.USE, false, 0, null)
                : yes(FilingCriterion.USE, true).with(List.of(purpose.name()));
    }

    /** What the loan occupies, and whether there is room for it; a quota only grows, by what is lent beyond the loan it renews. */
    private static FilingCheck covered(
            Cover cover, LoanToFile loan, long renewedFen, List<CriterionLine> lines, long share, boolean late) {
        return switch (cover.kind()) {
            case SHARE -> {
                lines.add(atMost(FilingCriterion.FREE_MONEY, share, loan.freeFen()));
                yield new FilingCheck(lines, share, share, 0, late);
            }
            case LEVERAGE -> {
                long filed = Math.addExact(loan.filedFen(), loan.amountFen());
                lines.add(atMost(FilingCriterion.LEVERAGE, filed, Room.backedFen(cover, loan.freeFen())));
                yield new FilingCheck(lines, share, 0, 0, late);
            }
            case QUOTA -> new FilingCheck(lines, share, 0, Room.addedFen(cover, Math.max(0, loan.amountFen() - renewedFen)), late);
        };
    }

    private static boolean late(Admission admission, LoanToFile loan, LocalDate filedOn) {
        return admission.late() == Admission.Late.CUT && loan.lastDay() != null && filedOn.isAfter(loan.lastDay());
    }

    private static long shareFen(Policy policy, LoanToFile loan, boolean late) {
        ClaimedLoan claimed =
                new ClaimedLoan(loan.mode(), loan.amountFen(), loan.size(), loan.causes(), late);
        return Payout.Share.of(policy, claimed)
                .map(share -> Math.min(
                        Ratios.floor(loan.amountFen(), share.part(), share.of()),
                        Ratios.share(loan.amountFen(), policy.bearing().most())))
                .orElse(0L);
    }

    /** A guarantor has to answer for no less than its part in the policy; without one, or without such a part, nothing is filed. */
    private static CriterionLine guarantor(Bearing bearing, LoanToFile loan) {
        Integer least = bearing.guarantorLeast(loan.amountFen()).orElse(null);
        Integer share = loan.guarantor();
        boolean met = least != null && share != null && share >= least;
        return new CriterionLine(
                FilingCriterion.GUARANTOR, met, share == null ? 0 : share, least == null ? null : (Long) least.longValue());
    }

    private static CriterionLine yes(FilingCriterion criterion, boolean met) {
        return new CriterionLine(criterion, met, met ? 1 : 0, 1L);
    }

    private static CriterionLine atMost(FilingCriterion criterion, long figure, @Nullable Long limit) {
        return new CriterionLine(criterion, limit != null && figure <= limit, figure, limit);
    }
}
