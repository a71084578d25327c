package huirong.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.feature.Words;
import huirong.core.matching.Comparison;
import huirong.core.matching.Criterion.OfFeature;
import huirong.core.matching.Criterion.OfPoints;
import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Charge;
import huirong.core.pricing.Fee;
import huirong.core.pricing.FeeKind;
import huirong.core.pricing.Payer;
import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 14);

    @Test
    void termsHaveOneSpellingWhichReadsBack() {
        Terms terms = terms(65, 5_0000_00, 300_0000_00);
        assertThat(Terms.read(terms.canonical())).isEqualTo(terms);
        assertThat(Terms.read(terms.canonical()).canonical()).isEqualTo(terms.canonical());
    }

    @Test
    void theRateIsTheLprOfTheTermAndTheSpread() {
        Terms terms = terms(65, 5_0000_00, 300_0000_00);
        assertThat(terms.rate(12, DAY)).contains(new AnnualRate(435));
        assertThat(terms.rate(60, DAY)).contains(new AnnualRate(510));
        assertThat(terms.rate(12, LocalDate.of(2019, 8, 1))).isEmpty();
        assertThat(terms(-400, 5_0000_00, 300_0000_00).rate(12, DAY)).isEmpty();
    }

    @Test
    void whatNoLoanCouldBePricedByIsABug() {
        assertThatThrownBy(() -> terms(65, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(65, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(2_001, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Terms terms(int spread, long min, long max) {
        Words words = new Words("五金贷", "Hardware loan");
        return new Terms(
                words,
                words,
                words,
                new Words("一\n二", ""),
                words,
                min,
                max,
                List.of(6, 12, 60),
                spread,
                List.of(Repayment.EQUAL_INSTALMENTS, Repayment.ALL_AT_END),
                List.of(new Fee(FeeKind.GUARANTEE, Payer.GOVERNMENT, Charge.YEARLY_SHARE, 100)),
                List.of(
                        new OfFeature("registration-age", Comparison.AT_LEAST, List.of(12L)),
                        new OfFeature("enforcement-open", Comparison.NONE, List.of()),
                        new OfPoints("district", 60_00)));
    }
}
