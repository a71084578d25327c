package huirong.core.fact;

import static huirong.core.Given.day;
import static huirong.core.Given.fact;
import static huirong.core.Given.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactFileTest {
    private static final LocalDate ON = day("2020-02-29");

    @Test
    void whatBeginsLaterIsNotInTheFile() {
        FactFile file = new FactFile(ON, List.of(sale("1", "2020-02-29", "B", 1), sale("2", "2020-03-01", "B", 1)), Map.of());
        assertThat(file.facts()).hasSize(1);
    }

    @Test
    void theLatestStatementIsTheOneThatBeganLast() {
        Fact first = fact(Catalogue.REGISTRATION, "name", "甲", "effective", day("2018-01-01"));
        Fact second = fact(Catalogue.REGISTRATION, "name", "乙", "effective", day("2019-01-01"));
        Fact later = fact(Catalogue.REGISTRATION, "name", "丙", "effective", day("2021-01-01"));
        FactFile file = new FactFile(ON, List.of(later, second, first), Map.of());
        assertThat(file.latest("registration")).contains(second);
        assertThat(file.latest("honour")).isEmpty();
    }

    @Test
    void anAnswerWithoutAFactIsStillAnAnswer() {
        FactFile file = new FactFile(ON, List.of(), Map.of("honour", ON));
        assertThat(file.answered("honour")).isTrue();
        assertThat(file.answered("registration")).isFalse();
    }

    @Test
    void theOrderOfDeliveryLeavesNoTraceEvenWhereTwoSubjectsShareAKey() {
        Fact open = fact(Catalogue.ENFORCEMENT, "case_number", "1", "filed", day("2019-01-01"), "status", "open");
        Fact closed = fact(Catalogue.ENFORCEMENT, "case_number", "1", "filed", day("2019-01-01"), "status", "fulfilled");
        List<Fact> facts = new ArrayList<>(List.of(open, closed, sale("1", "2019-01-01", "B", 1)));
        List<Fact> expected = new FactFile(ON, facts, Map.of()).facts();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(new FactFile(ON, facts, Map.of()).facts()).isEqualTo(expected);
        }
    }

    @Test
    void aFactReadsBackFromItsBytes() {
        Fact month = fact(
                Catalogue.ELECTRICITY, "month", day("2020-01-01"), "used_kwh", 12_345L, "overdue_days", 3L);
        assertThat(month.validTo()).isEqualTo(day("2020-02-01"));
        Fact read = Fact.read(
                Catalogue.ELECTRICITY, month.validFrom(), month.validTo(), month.canonicalBytes());
        assertThat(read).isEqualTo(month);
    }

    @Test
    void aFactCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Fact(Catalogue.HONOUR, ON, ON, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberAloneIsNoKeyButAVoidFindsItsOriginal() {
        Fact valid = sale("7", "2020-01-05", "B", 100);
        Fact other = sale("7", "2020-01-05", "B", 200);
        Fact voided = huirong.core.Given.invoice(Catalogue.INVOICE_OUT, "7", "2020-01-05", "B", 100, "void");
        assertThat(valid.key()).isNotEqualTo(other.key()).isEqualTo(voided.key());
    }
}
