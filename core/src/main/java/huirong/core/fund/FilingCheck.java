package huirong.core.fund;

import huirong.core.money.Ratios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every criterion of a filing with its figure and its limit. A pure function: no evaluation of ours, no discretion.
 *
 * @param lines one per criterion, in its order
 * @param holdFen what is set aside if all are met: the fund's share of the amount, at most what is left of the firm's cap
 */
public record FilingCheck(List<CriterionLine> lines, long holdFen) {
    public FilingCheck {
        lines = List.copyOf(lines);
    }

    public boolean met() {
        return lines.stream().allMatch(CriterionLine::met);
    }

    public static FilingCheck of(Policy policy, LoanToFile loan, LocalDate filedOn) {
        long firmLeft = Math.max(0, policy.firmCapFen() - loan.firmUsedFen());
        long hold = Math.min(Ratios.share(loan.amountFen(), policy.share()), firmLeft);
        List<CriterionLine> lines = new ArrayList<>();
        lines.add(new CriterionLine(
                FilingCriterion.POLICY_IN_FORCE,
                policy.inForce(filedOn),
                filedOn.toEpochDay(),
                policy.until().toEpochDay() - 1));
        lines.add(atMost(FilingCriterion.AMOUNT, loan.amountFen(), policy.loanCapFen()));
        lines.add(atMost(FilingCriterion.TERM, loan.months(), (long) policy.months()));
        lines.add(atMost(
                FilingCriterion.RATE, loan.rate(), loan.lpr() == null ? null : (long) loan.lpr() + policy.overLpr()));
        lines.add(atMost(
                FilingCriterion.WINDOW,
                filedOn.toEpochDay(),
                loan.lastDay() == null ? null : loan.lastDay().toEpochDay()));
        lines.add(new CriterionLine(FilingCriterion.NOT_OVERDUE, !loan.overdue(), loan.overdue() ? 0 : 1, 1L));
        lines.add(new CriterionLine(FilingCriterion.FIRM_CAP, hold > 0, hold, firmLeft));
        lines.add(atMost(FilingCriterion.FREE_MONEY, hold, loan.freeFen()));
        return new FilingCheck(lines, hold);
    }

    private static CriterionLine atMost(FilingCriterion criterion, long figure, @Nullable Long limit) {
        return new CriterionLine(criterion, limit != null && figure <= limit, figure, limit);
    }
}
