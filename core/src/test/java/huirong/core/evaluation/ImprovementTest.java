package huirong.core.evaluation;

import static huirong.core.Given.ON;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.card.Characteristic;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import huirong.core.feature.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImprovementTest {
    private static final Card PUBLIC = Cards.builtIn("public").orElseThrow();

    static List<Card> cards() {
        return Cards.builtIn();
    }

    private static Map<String, FeatureValue> random(Card card, Random random) {
        Map<String, FeatureValue> values = new HashMap<>();
        for (Characteristic characteristic : card.characteristics()) {
            boolean coded = characteristic.feature().unit() == Unit.CODE;
            long value = coded ? random.nextInt(characteristic.feature().codes().size()) : random.nextInt(40) - 5;
            if (!coded && random.nextBoolean()) value *= 500;
            values.put(
                    characteristic.feature().code(),
                    random.nextInt(6) == 0 ? new Missing(MissingReason.NOT_ANSWERED) : new Known(value, 1));
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("cards")
    void eachImprovementIsWhatTheCardGivesWhenThatAloneChanges(Card card) {
        int seen = 0;
        for (int seed = 0; seed < 300; seed++) {
            Map<String, FeatureValue> values = random(card, new Random(seed));
            if (!(Evaluations.of(card, values, ON) instanceof Scored scored)) continue;
            List<Improvement> improvements = Improvement.of(card, scored);
            for (Improvement improvement : improvements) {
                Characteristic characteristic = card.characteristic(improvement.feature());
                Known known = (Known) values.get(improvement.feature());
                Map<String, FeatureValue> then = new HashMap<>(values);
                then.put(
                        improvement.feature(),
                        new Known(Better.than(characteristic, known.value()).orElseThrow().value(), 1));
                Scored again = (Scored) Evaluations.of(card, then, ON);
                assertThat(again.total()).as("seed %d", seed).isEqualTo(improvement.total());
                assertThat(again.grade()).isEqualTo(improvement.grade());
                assertThat(improvement.gain()).as("seed %d", seed).isPositive().isEqualTo(again.total() - scored.total());
                assertThat(characteristic.change()).isPresent();
                assertThat(improvement.words().chinese()).doesNotContain("{");
                seen++;
            }
            assertThat(improvements).extracting(Improvement::gain).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void theWayToTheNextGradeEndsWithTheChangeThatReachesIt() {
        int found = 0;
        for (int seed = 0; seed < 300; seed++) {
            if (!(Evaluations.of(PUBLIC, random(PUBLIC, new Random(seed)), ON) instanceof Scored scored)) continue;
            List<Improvement> all = Improvement.of(PUBLIC, scored);
            List<Improvement> way = Improvement.towardsNextGrade(PUBLIC, scored, Improvement.of(PUBLIC, scored));
            assertThat(all.subList(0, way.size())).as("seed %d", seed).isEqualTo(way);
            boolean oneIsEnough = !all.isEmpty() && !all.getFirst().grade().equals(scored.grade());
            assertThat(way.size() == 1).as("seed %d", seed).isEqualTo(oneIsEnough);
            if (way.size() > 1) found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void whoHasAllPointsHasNothingToImprove() {
        Map<String, FeatureValue> best = new HashMap<>();
        for (Characteristic characteristic : PUBLIC.characteristics()) {
            long value = 0;
            for (var better = Better.than(characteristic, value); better.isPresent(); better = Better.than(characteristic, value))
                value = better.get().value();
            best.put(characteristic.feature().code(), new Known(value, 1));
        }
        Scored scored = (Scored) Evaluations.of(PUBLIC, best, ON);
        assertThat(scored.total()).isEqualTo(PUBLIC.total());
        assertThat(Improvement.of(PUBLIC, scored)).isEmpty();
    }
}
