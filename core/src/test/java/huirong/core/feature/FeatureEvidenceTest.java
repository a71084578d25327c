package huirong.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.Given;
import huirong.core.RandomFiles;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import huirong.core.feature.FeatureValue.Known;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureEvidenceTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyValueLeadsBackToItsFactsAndNothingElseMovesIt(long seed) {
        RandomFiles random = new RandomFiles(seed);
        List<Fact> facts = random.facts();
        Map<String, LocalDate> answers = random.answers();
        FileReading reading = FileReading.of(new FactFile(Given.ON, facts, answers));
        Collections.shuffle(facts, new Random(seed));
        FileReading shuffled = FileReading.of(new FactFile(Given.ON, facts, answers));
        for (Feature feature : Features.ALL) {
            FeatureValue value = feature.value(reading);
            assertThat(feature.value(shuffled)).as(feature.code()).isEqualTo(value);
            if (value instanceof Known(long number, int used)) {
                assertThat(feature.facts(reading)).as(feature.code()).hasSize(used).allMatch(
                        fact -> feature.items().contains(fact.item()) && facts.contains(fact));
            }
        }
    }
}
