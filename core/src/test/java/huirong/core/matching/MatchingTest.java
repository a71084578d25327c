package huirong.core.matching;

import static huirong.core.matching.Comparison.AT_LEAST;
import static huirong.core.matching.Comparison.AT_MOST;
import static huirong.core.matching.Comparison.NONE;
import static huirong.core.matching.Comparison.ONE_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.Given;
import huirong.core.RandomFiles;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.fact.Catalogue;
import huirong.core.fact.FactFile;
import huirong.core.fact.JsonFields;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.Features;
import huirong.core.feature.FileReading;
import huirong.core.feature.Unit;
import huirong.core.matching.Criterion.OfFeature;
import huirong.core.matching.Criterion.OfPoints;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingTest {
    /** Founded 18 months ago; one enforcement case open; no source of tax grades has answered. */
    private static final FactFile FILE = Given.file(
            List.of(
                    Given.fact(
                            Catalogue.REGISTRATION,
                            "name", "某厂",
                            "status", "active",
                            "founded", Given.day("2018-08-29"),
                            "effective", Given.day("2018-08-29")),
                    Given.fact(
                            Catalogue.ENFORCEMENT,
                            "case", "（2019）渝0111执1号",
                            "court", "某法院",
                            "filed", Given.day("2019-05-01"),
                            "status", "open")),
            Catalogue.REGISTRATION,
            Catalogue.ENFORCEMENT);

    @Test
    void aFigureThatMeetsTheRequirementFits() {
        FitLine line = one(new OfFeature("registration-age", AT_LEAST, List.of(18L)));
        assertThat(line.fit()).isEqualTo(Fit.FITS);
        assertThat(line.figure().orElseThrow().chinese()).isEqualTo("18个月");
        assertThat(line.required().chinese()).isEqualTo("不少于18个月");
        assertThat(line.dataDate()).contains(Given.ON);
        assertThat(line.change()).isEmpty();
    }

    @Test
    void anAgeThatIsTooLowSaysWhenItWillFit() {
        FitLine line = one(new OfFeature("registration-age", AT_LEAST, List.of(24L)));
        assertThat(line.fit()).isEqualTo(Fit.DOES_NOT);
        assertThat(line.change().orElseThrow().chinese()).isEqualTo("再过6个月，到2020-08-29前后即符合");
    }

    @Test
    void aRecordThatMustNotBeThereSaysWhatEndsIt() {
        FitLine line = one(new OfFeature("enforcement-open", NONE, List.of()));
        assertThat(line.fit()).isEqualTo(Fit.DOES_NOT);
        assertThat(line.figure().orElseThrow().chinese()).isEqualTo("1");
        assertThat(line.change()).isPresent();
        assertThat(one(new OfFeature("enforcement-open", AT_MOST, List.of(1L))).fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void whatIsMissingIsNotKnownAndSaysWhatCanStandInForIt() {
        FitLine line = one(new OfFeature("tax-credit-grade", ONE_OF, List.of(0L, 1L)));
        assertThat(line.fit()).isEqualTo(Fit.UNKNOWN);
        assertThat(line.required().chinese()).isEqualTo("A级、B级之一");
        assertThat(line.figure()).isEmpty();
        assertThat(line.change()).isEmpty();
        assertThat(line.why().orElseThrow().chinese()).startsWith("尚无数据来源答复");
        assertThat(line.standIn()).isPresent();
    }

    @Test
    void aCodeOutOfTheListFits() {
        assertThat(one(new OfFeature("registration-status", ONE_OF, List.of(0L))).fit()).isEqualTo(Fit.FITS);
        assertThat(one(new OfFeature("registration-status", ONE_OF, List.of(1L, 2L))).fit()).isEqualTo(Fit.DOES_NOT);
    }

    @Test
    void pointsOfAnEvaluationThatCouldNotBeGivenAreNotKnown() {
        OfPoints sixty = new OfPoints("district", 60_00);
        assertThat(one(sixty).fit()).isEqualTo(Fit.UNKNOWN);
        Card card = Cards.builtIn("district").orElseThrow();
        Evaluation little = Evaluations.of(card, FILE);
        assertThat(little).isInstanceOf(Evaluation.NotEnough.class);
        FitLine line = Matching.of(List.of(sixty), FileReading.of(FILE), Map.of("district", little)).getFirst();
        assertThat(line.fit()).isEqualTo(Fit.UNKNOWN);
        assertThat(line.standIn()).isPresent();
    }

    @Test
    void oneLineThatIsNotMetDecidesThenOneThatIsNotKnown() {
        OfFeature fits = new OfFeature("registration-age", AT_LEAST, List.of(18L));
        OfFeature not = new OfFeature("registration-age", AT_LEAST, List.of(24L));
        OfFeature unknown = new OfFeature("tax-credit-grade", ONE_OF, List.of(0L));
        assertThat(Fit.of(lines(List.of(fits)))).isEqualTo(Fit.FITS);
        assertThat(Fit.of(lines(List.of(fits, unknown)))).isEqualTo(Fit.UNKNOWN);
        assertThat(Fit.of(lines(List.of(unknown, not, fits)))).isEqualTo(Fit.DOES_NOT);
        assertThat(Fit.of(List.of())).isEqualTo(Fit.FITS);
    }

    @Test
    void aComparisonThatDoesNotSuitTheFigureIsRefused() {
        assertThatThrownBy(() -> new OfFeature("tax-credit-grade", AT_LEAST, List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfFeature("registration-age", ONE_OF, List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfFeature("tax-credit-grade", ONE_OF, List.of(9L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfPoints("district", 100_01)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whatever the file and the criterion: a missing figure never counts against the firm, and a known one is compared. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void missingNeverReadsAsNotMet(long seed) {
        RandomFiles files = new RandomFiles(seed);
        FileReading reading = FileReading.of(new FactFile(Given.ON, files.facts(), files.answers()));
        Random random = new Random(seed);
        for (Feature feature : Features.ALL) {
            OfFeature criterion = feature.unit() == Unit.CODE
                    ? new OfFeature(feature.code(), ONE_OF, List.of((long) random.nextInt(feature.codes().size())))
                    : new OfFeature(
                            feature.code(), random.nextBoolean() ? AT_LEAST : AT_MOST, List.of(random.nextLong(10_000)));
            FitLine line = Matching.of(List.of(criterion), reading, Map.of()).getFirst();
            boolean known = feature.value(reading) instanceof FeatureValue.Known;
            assertThat(line.fit() != Fit.UNKNOWN).isEqualTo(known);
            assertThat(line.figure().isPresent()).isEqualTo(known);
            assertThat(line.standIn().isPresent()).isEqualTo(!known);
            assertThat(line.change().isPresent()).isEqualTo(line.fit() == Fit.DOES_NOT);
            assertThat(Criteria.read(new JsonFields("criterion", Criteria.written(criterion)))).isEqualTo(criterion);
        }
    }

    private static FitLine one(Criterion criterion) {
        return lines(List.of(criterion)).getFirst();
    }

    private static List<FitLine> lines(List<? extends Criterion> criteria) {
        return Matching.of(List.copyOf(criteria), FileReading.of(FILE), Map.of());
    }
}
