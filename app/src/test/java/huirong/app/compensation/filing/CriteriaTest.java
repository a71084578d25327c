package huirong.app.compensation.filing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingCriterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final List<CriterionLine> LINES = List.of(
            new CriterionLine(FilingCriterion.AMOUNT, true, 1_000_000, 5_000_000L),
            new CriterionLine(FilingCriterion.RATE, false, -3, null),
            new CriterionLine(FilingCriterion.OTHER_SUPPORT, false, 1, 0L, List.of("台账 “7”", "b\\c")));

    @Test
    void whatIsWrittenIsCanonicalAndReadBack() {
        String json = Criteria.write(LINES);
        assertThat(CanonicalJson.write(CanonicalJson.read(json))).isEqualTo(json);
        assertThat(Criteria.read(json)).isEqualTo(LINES);
        assertThat(Criteria.write(List.of())).isEqualTo("[]");
    }

    @Test
    void whatWasWrittenWithEveryFieldIsReadAsWell() {
        assertThat(Criteria.read("[{\"criterion\":\"TERM\",\"figure\":12,\"met\":true,\"required\":36}]"))
                .containsExactly(new CriterionLine(FilingCriterion.TERM, true, 12, 36L));
    }
}
