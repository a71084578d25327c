package huirong.core.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BadLoanTest {
    @Test
    void theLimitIsNinetyDaysUpToTheCutOff() {
        BadLoan rule = BadLoan.on(LocalDate.of(2026, 3, 2)).orElseThrow();
        assertThat(rule.overdueSince(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2025, 12, 2));
        assertThat(rule.classes()).containsOnly(FiveClass.SUBSTANDARD, FiveClass.DOUBTFUL, FiveClass.LOSS);
    }

    @Test
    void forADayBeforeTheFirstRuleThereIsNone() {
        assertThat(BadLoan.on(LocalDate.of(2007, 12, 31))).isEmpty();
        assertThat(BadLoan.on(LocalDate.of(2008, 1, 1))).isPresent();
    }
}
