package huirong.core.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a loan counts as bad in a back-test: a convention of counting, not a classification of the loan, which is the bank's.
 * Classes from 次级 on are non-performing (贷款风险分类指引, 银监发〔2007〕54号; 商业银行金融资产风险分类办法, 2023年第1号令); 90 days is the
 * limit of default that supervisors use (Basel framework, CRE36).
 *
 * @param from first day on which a cut-off may lie
 * @param overdueDays days overdue from which a loan is bad, whatever its class
 * @param classes that are bad, however long overdue
 */
public record BadLoan(LocalDate from, int overdueDays, Set<FiveClass> classes) {
    private static final List<BadLoan> RULES = List.of(new BadLoan(
            LocalDate.of(2008, 1, 1), 90, Set.of(FiveClass.SUBSTANDARD, FiveClass.DOUBTFUL, FiveClass.LOSS)));

    public BadLoan {
        classes = Set.copyOf(classes);
    }

    /** The rule for a cut-off on this day; empty if none is recorded for it. */
    public static Optional<BadLoan> on(LocalDate day) {
        return RULES.stream().filter(rule -> !day.isBefore(rule.from)).findFirst();
    }

    /** The last day since when a loan must be overdue to be bad at the cut-off. */
    public LocalDate overdueSince(LocalDate cutoff) {
        return cutoff.minusDays(overdueDays);
    }
}
