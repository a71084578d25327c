package huirong.core.evaluation;

import static huirong.core.Given.ON;
import static huirong.core.Given.day;
import static huirong.core.Given.fact;
import static huirong.core.Given.file;
import static huirong.core.fact.Catalogue.REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation.NotEnough;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EvaluationsTest {
    private static final Card PUBLIC = Cards.builtIn("public").orElseThrow();
    private static final Card INVOICE = Cards.builtIn("invoice").orElseThrow();
    private static final CatalogueItem[] PUBLIC_ITEMS = {
        REGISTRATION, Catalogue.PENALTY, Catalogue.ENFORCEMENT, Catalogue.HONOUR
    };

    private static Map<String, FeatureValue> values(Card card, FeatureValue value) {
        Map<String, FeatureValue> values = new HashMap<>();
        card.characteristics().forEach(characteristic -> values.put(characteristic.feature().code(), value));
        return values;
    }

    @Test
    void aCleanFirmIsExcellentWithoutAnyHonour() {
        var registered = fact(REGISTRATION, "name", "甲", "status", "active", "founded", day("2010-01-01"),
                "effective", day("2010-01-01"));
        Scored scored = (Scored) Evaluations.of(PUBLIC, file(List.of(registered), PUBLIC_ITEMS));
        assertThat(scored.total()).isEqualTo(9_545);
        assertThat(scored.grade()).contains(Grade.EXCELLENT);
        assertThat(scored.completeness()).isEqualTo(10_000);
        assertThat(scored.lowered()).containsExactly("honours-national", "honours-municipal", "honours-district");
        assertThat(scored.raised())
                .containsExactly("penalties-serious", "enforcement-open", "registration-status", "penalties-general");
    }

    @Test
    void whatNobodyAnsweredNeitherRaisesNorLowers() {
        Scored whole = (Scored) Evaluations.of(PUBLIC, file(List.of(), PUBLIC_ITEMS));
        assertThat(whole.completeness()).isEqualTo(8_000);
        assertThat(whole.groups().getFirst().knownMaximum()).isZero();
        // 7,545 of the 8,000 known, at the same rate of 10,000.
        assertThat(whole.total()).isEqualTo(9_431);
    }

    @Test
    void belowTheLeastCompletenessNothingIsSaid() {
        NotEnough nothing = (NotEnough) Evaluations.of(INVOICE, file(List.of()));
        assertThat(nothing.completeness()).isZero();
        assertThat(nothing.required()).isEqualTo(6_000);
        assertThat(nothing.lines())
                .hasSameSizeAs(INVOICE.characteristics())
                .allMatch(line -> line.points().equals(OptionalLong.empty()));
    }

    @Test
    void completenessExactlyAtTheLeastIsEnough() {
        Map<String, FeatureValue> values = values(INVOICE, new Missing(MissingReason.TOO_SHORT));
        INVOICE.characteristics().stream()
                .filter(c -> List.of("continuity").contains(c.group()) || c.feature().code().equals("sales-trend")
                        || c.feature().code().equals("sales-variation-12") || c.maximum() == 600 && c.group().equals("partners"))
                .forEach(c -> values.put(c.feature().code(), new Known(0, 1)));
        assertThat(Evaluations.of(INVOICE, values, ON)).isInstanceOf(NotEnough.class);
        values.put("sales-margin-12", new Known(0, 1));
        Evaluation enough = Evaluations.of(INVOICE, values, ON);
        assertThat(enough.completeness()).isEqualTo(6_000);
        assertThat(enough).isInstanceOf(Scored.class);
    }

    @Test
    void equalReasonsStayInCardOrderAndNoFeatureIsOnBothSides() {
        Scored scored = (Scored) Evaluations.of(INVOICE, values(INVOICE, new Known(0, 1)), ON);
        assertThat(scored.lowered())
                .containsExactly("sales-monthly-average-12", "sales-active-share-12", "sales-buyers-12", "purchases-active-share-12");
        assertThat(scored.raised()).hasSize(4).doesNotContainAnyElementsOf(scored.lowered());
    }

    @Test
    void aFeatureWithoutAnyValueIsAnError() {
        assertThatThrownBy(() -> Evaluations.of(INVOICE, Map.of(), ON)).hasMessage("no value for sales-active-share-12");
    }

    @Test
    void reasonsGiveTheFigureAndWhatWouldChangeIt() {
        Map<String, FeatureValue> values = values(INVOICE, new Known(0, 1));
        values.put("sales-active-share-12", new Known(4_999, 7));
        values.put("sales-void-share-12", new Known(900, 7));
        Scored scored = (Scored) Evaluations.of(INVOICE, values, ON);
        Reason active = Reasons.of(INVOICE, scored.lines().get(0), false);
        assertThat(active.words().chinese()).isEqualTo("近12个月有销售的月份占49.99%");
        assertThat(active.change().orElseThrow().chinese()).contains("占比不低于50.00%时");
        assertThat(active.change().orElseThrow().english()).contains("at least 50.00%");
        Reason voids = Reasons.of(INVOICE, scored.lines().get(11), false);
        assertThat(voids.change().orElseThrow().english()).contains("below 8.00%");
        Reasons reasons = Reasons.of(INVOICE, scored);
        assertThat(reasons.lowered()).extracting(Reason::feature).isEqualTo(scored.lowered());
        assertThat(reasons.raised()).allMatch(reason -> reason.words().english().indexOf('{') < 0);
    }

    @Test
    void wordsOfAnotherVersionAreNotPutToAnEvaluation() {
        Scored scored = (Scored) Evaluations.of(INVOICE, values(INVOICE, new Known(0, 1)), ON);
        Card newer = Card.read(INVOICE.canonical().replace("发票融资信用评价", "发票融资信用评价(二)"));
        assertThatThrownBy(() -> Reasons.of(newer, scored)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingLineHasNoReason() {
        Line line = new Line("sales-trend", "scale", new Missing(MissingReason.TOO_SHORT), java.util.Optional.empty(), 1_000,
                OptionalLong.of(500));
        assertThatThrownBy(() -> Reasons.of(INVOICE, line, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
