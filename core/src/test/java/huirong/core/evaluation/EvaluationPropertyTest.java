package huirong.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.Given;
import huirong.core.RandomFiles;
import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.card.Kind;
import huirong.core.evaluation.Evaluation.NotEnough;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.Features;
import huirong.core.feature.MissingReason;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationPropertyTest {
    private static final Words WORDS = new Words("有{value}", "{value}");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pointsOfAnyCardAddUpToItsTotal(long seed) {
        Random random = new Random(seed);
        Card card = card(random);
        Map<String, FeatureValue> values = values(random, card);
        Evaluation evaluation = Evaluations.of(card, values, Given.ON);
        long known = 0;
        for (Line line : evaluation.lines()) if (line.known()) known += line.maximum();
        switch (evaluation) {
            case NotEnough notEnough -> assertThat(notEnough.completeness()).isLessThanOrEqualTo(notEnough.required());
            case Scored scored -> addsUp(card, scored, values, known);
        }
        same(card, evaluation, Evaluations.of(Card.read(card.canonical()), values, Given.ON));
    }

    private static void addsUp(Card card, Scored scored, Map<String, FeatureValue> values, long known) {
        assertThat(scored.lines().stream().mapToLong(line -> line.points().orElseThrow()).sum()).isEqualTo(scored.total());
        assertThat(scored.groups().stream().mapToLong(GroupPoints::points).sum()).isEqualTo(scored.total());
        assertThat(scored.groups().stream().mapToLong(GroupPoints::knownMaximum).sum()).isEqualTo(known);
        assertThat(scored.total()).isBetween(0L, card.total());
        for (Line line : scored.lines()) {
            assertThat(line.points().orElseThrow()).isBetween(0L, line.maximum());
            if (values.get(line.feature()) instanceof FeatureValue.Known(long value, int facts))
                assertThat(line.points()).hasValue(card.characteristic(line.feature()).bin(value).points());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFactsLeavesNoTraceInTheBytes(long seed) {
        RandomFiles random = new RandomFiles(seed);
        List<Fact> facts = random.facts();
        Map<String, LocalDate> answers = random.answers();
        for (Card card : Cards.builtIn()) {
            Evaluation evaluation = Evaluations.of(card, new FactFile(Given.ON, facts, answers));
            Collections.shuffle(facts, new Random(seed));
            same(card, evaluation, Evaluations.of(card, new FactFile(Given.ON, facts, answers)));
            if (evaluation instanceof Scored scored) {
                assertThat(scored.lines().stream().mapToLong(line -> line.points().orElseThrow()).sum())
                        .isEqualTo(scored.total());
                assertThat(Reasons.of(card, scored).lowered()).hasSameSizeAs(scored.lowered());
            }
        }
    }

    private static void same(Card card, Evaluation one, Evaluation other) {
        assertThat(other.canonical()).isEqualTo(one.canonical());
        assertThat(Evaluations.read(one.canonical())).isEqualTo(one);
        assertThat(one.cardVersion()).isEqualTo(card.version());
    }

    private static Card card(Random random) {
        List<Feature> features = new ArrayList<>(
                Features.ALL.stream().filter(feature -> feature.unit() != Unit.CODE).toList());
        Collections.shuffle(features, random);
        int groups = 1 + random.nextInt(5);
        long[] maxima = new long[groups];
        List<Characteristic> characteristics = new ArrayList<>();
        for (int i = 0; i < groups + random.nextInt(12); i++) {
            int group = i < groups ? i : random.nextInt(groups);
            long maximum = 1 + random.nextInt(random.nextBoolean() ? 5 : 2_000);
            maxima[group] += maximum;
            characteristics.add(characteristic(random, features.get(i), group, maximum));
        }
        List<Group> list = new ArrayList<>();
        for (int i = 0; i < groups; i++) list.add(new Group("g" + i, WORDS, maxima[i]));
        return new Card("random", WORDS, Kind.FINANCING, LongStream.of(maxima).sum(), random.nextInt(7_000), list,
                characteristics, Optional.empty());
    }

    private static Characteristic characteristic(Random random, Feature feature, int group, long maximum) {
        List<Bin> bins = new ArrayList<>();
        long limit = -50;
        for (int i = random.nextInt(5); i >= 0; i--) {
            long points = random.nextLong(maximum + 1);
            limit += 1 + random.nextInt(40);
            String reason = feature.code() + "-" + i;
            bins.add(i > 0 ? new Bin.Below(limit, points, reason) : new Bin.Rest(points, reason));
        }
        return new Characteristic(feature, "g" + group, maximum, bins, WORDS, WORDS, Optional.empty());
    }

    private static Map<String, FeatureValue> values(Random random, Card card) {
        int missing = random.nextInt(100);
        Map<String, FeatureValue> values = new HashMap<>();
        for (Characteristic characteristic : card.characteristics())
            values.put(
                    characteristic.feature().code(),
                    random.nextInt(100) < missing
                            ? new FeatureValue.Missing(MissingReason.NOT_ANSWERED)
                            : new FeatureValue.Known(random.nextInt(200) - 80, random.nextInt(9)));
        return values;
    }
}
