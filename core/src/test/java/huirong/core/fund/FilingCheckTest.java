package huirong.core.fund;

import static huirong.core.fund.FilingCriterion.AMOUNT;
import static huirong.core.fund.FilingCriterion.FIRM_CAP;
import static huirong.core.fund.FilingCriterion.FREE_MONEY;
import static huirong.core.fund.FilingCriterion.NOT_OVERDUE;
import static huirong.core.fund.FilingCriterion.POLICY_IN_FORCE;
import static huirong.core.fund.FilingCriterion.RATE;
import static huirong.core.fund.FilingCriterion.TERM;
import static huirong.core.fund.FilingCriterion.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingCheckTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 10);
    private static final Policy DISTRICT = Policy.district(LocalDate.of(2022, 7, 1));
    private static final LoanToFile GOOD =
            new LoanToFile(100_000_000, 12, 485, DAY.minusDays(3), 370, DAY.plusDays(4), false, 0, 500_000_000);

    @Test
    void aLoanWithinEveryLimitIsFiledWithHalfOfItHeld() {
        FilingCheck check = FilingCheck.of(DISTRICT, GOOD, DAY);
        assertThat(check.met()).isTrue();
        assertThat(check.holdFen()).isEqualTo(50_000_000);
        assertThat(check.lines()).extracting(CriterionLine::criterion).containsExactly(FilingCriterion.values());
    }

    @Test
    void everyLimitItselfIsStillWithin() {
        LoanToFile edge = new LoanToFile(500_000_000, 36, 520, DAY, 370, DAY, false, 50_000_000, 250_000_000);
        assertThat(FilingCheck.of(DISTRICT, edge, DAY).met()).isTrue();
    }

    @Test
    void eachLimitPassedIsNamedWithItsFigures() {
        assertThat(wanting(loan(500_000_001, 12, 485, DAY, false, 0, 500_000_000))).containsExactly(AMOUNT);
        assertThat(wanting(loan(100, 37, 485, DAY, false, 0, 100))).containsExactly(TERM);
        assertThat(wanting(loan(100, 12, 521, DAY, false, 0, 100))).containsExactly(RATE);
        assertThat(wanting(loan(100, 12, 485, DAY.minusDays(1), false, 0, 100))).containsExactly(WINDOW);
        assertThat(wanting(loan(100, 12, 485, DAY, true, 0, 100))).containsExactly(NOT_OVERDUE);
        assertThat(wanting(loan(100, 12, 485, DAY, false, 300_000_000, 100))).containsExactly(FIRM_CAP);
        assertThat(wanting(loan(100, 12, 485, DAY, false, 0, 49))).containsExactly(FREE_MONEY);
        CriterionLine rate = FilingCheck.of(DISTRICT, loan(100, 12, 521, DAY, false, 0, 100), DAY).lines().get(3);
        assertThat(rate).isEqualTo(new CriterionLine(RATE, false, 521, 520L));
    }

    @Test
    void whatIsNotKnownIsNotMet() {
        assertThat(wanting(new LoanToFile(100, 12, 1, DAY, null, null, false, 0, 100))).containsExactly(RATE, WINDOW);
    }

    @Test
    void outsideThePolicysDatesNothingIsFiled() {
        LocalDate late = DISTRICT.until();
        LoanToFile loan = new LoanToFile(100, 12, 1, late, 370, late, false, 0, 100);
        assertThat(FilingCheck.of(DISTRICT, loan, late).lines())
                .filteredOn(line -> !line.met())
                .extracting(CriterionLine::criterion)
                .containsExactly(POLICY_IN_FORCE);
    }

    @Test
    void ofAFirmNearItsCapOnlyTheRestIsHeld() {
        FilingCheck check = FilingCheck.of(DISTRICT, loan(100_000_000, 12, 1, DAY, false, 299_000_000, 500_000_000), DAY);
        assertThat(check.met()).isTrue();
        assertThat(check.holdFen()).isEqualTo(1_000_000);
    }

    private static LoanToFile loan(
            long fen, int months, int rate, @Nullable LocalDate lastDay, boolean overdue, long used, long free) {
        return new LoanToFile(fen, months, rate, DAY, 370, lastDay, overdue, used, free);
    }

    private static List<FilingCriterion> wanting(LoanToFile loan) {
        return FilingCheck.of(DISTRICT, loan, DAY).lines().stream()
                .filter(line -> !line.met())
                .map(CriterionLine::criterion)
                .toList();
    }
}
