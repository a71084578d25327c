package huirong.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CardTest {
    /** A small card; the tests below each spoil one thing of it. */
    static final String SMALL =
            """
            {"code":"small","title":{"zh":"小","en":"Small"},"kind":"financing","total":1000,"minimumCompleteness":5000,
             "groups":[{"code":"a","title":{"zh":"甲","en":"A"},"maximum":600},
                       {"code":"b","title":{"zh":"乙","en":"B"},"maximum":400}],
             "characteristics":[
              {"feature":"registration-age","group":"a","maximum":600,
               "bins":[{"below":12,"points":100,"reason":"age-1"},{"below":36,"points":400,"reason":"age-2"},
                       {"points":600,"reason":"age-3"}],
               "raised":{"zh":"已{value}","en":"{value} old"},"lowered":{"zh":"仅{value}","en":"Only {value} old"}},
              {"feature":"registration-status","group":"b","maximum":400,
               "bins":[{"code":"active","points":400,"reason":"status-a"},{"code":"moved-out","points":200,"reason":"status-m"},
                       {"code":"cancelled","points":0,"reason":"status-c"},{"code":"revoked","points":0,"reason":"status-r"}],
               "raised":{"zh":"{value}","en":"{value}"},"lowered":{"zh":"{value}","en":"{value}"}}]}
            """;

    @Test
    void aCardReadsAndItsVersionIsTheHashOfItsOneSpelling() {
        Card card = Card.read(SMALL);
        assertThat(Card.read(card.canonical())).isEqualTo(card);
        assertThat(card.canonical()).doesNotContain("\n").startsWith("{\"characteristics\":[{\"bins\":");
        assertThat(card.version()).matches("[0-9a-f]{64}").isEqualTo(Card.read(card.canonical()).version());
        assertThat(Card.read(SMALL.replace("小", "小卡")).version()).isNotEqualTo(card.version());
        assertThat(card.items()).containsExactly("registration");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"total\":1000 | \"total\":1001 | the groups' maxima add up to 1000, not 1001",
                "\"total\":1000 | \"total\":\"1000\" | card: total must be a whole number, not 1000",
                "\"total\":1000, |  | card: total must be a whole number and is absent",
                "\"kind\":\"financing\" | \"kind\":\"rating\" | no kind of card: rating",
                "\"kind\":\"financing\" | \"kind\":\"public\" | a public card has grades, a financing card has none",
                "\"kind\":\"financing\" | \"kind\":\"financing\",\"note\":1 | card: does not know note",
                "\"code\":\"small\" | \"code\":\"Small card\" | code must be lower-case",
                "\"minimumCompleteness\":5000 | \"minimumCompleteness\":10001 | minimumCompleteness must be within",
                "\"maximum\":600} | \"maximum\":500} | group a: its characteristics' maxima add up to 600, not 500",
                "\"code\":\"b\" | \"code\":\"a\" | group a is there twice",
                "registration-age | registration-mood | card.characteristics[0]: no feature registration-mood is declared",
                "\"group\":\"b\" | \"group\":\"c\" | group b: its characteristics' maxima add up to 0",
                "\"below\":36 | \"below\":12 | registration-age: bounds must ascend, but 12 follows 12",
                "\"below\":36 | \"below\":3.5 | JSON: expected",
                "\"below\":36, |  | registration-age: bin 1 must have \"below\"",
                "{\"points\":600, | {\"below\":90,\"points\":600, | the last bin must be without a bound",
                "\"points\":600 | \"points\":601 | points must be within 0 and 600, not 601",
                "\"points\":100 | \"points\":-1 | points must be within 0 and 600, not -1",
                "age-2 | age-1 | reason age-1 is there twice",
                "age-2 | Age 2 | no code of a reason: Age 2",
                "{\"code\":\"revoked\",\"points\":0,\"reason\":\"status-r\"} | {\"points\":0,\"reason\":\"status-r\"} | each bin must name another of its codes",
                ",{\"code\":\"revoked\",\"points\":0,\"reason\":\"status-r\"} |  | registration-status: no bin for revoked",
                "\"code\":\"revoked\" | \"code\":\"active\" | each bin must name another of its codes",
                "仅{value} | 仅{limit} | {limit} belongs into",
                "\"en\":\"A\" | \"de\":\"A\" | does not know de",
            })
    void aCardThatContradictsItselfIsRefused(String part, String spoilt, String message) {
        String broken = SMALL.replaceFirst(java.util.regex.Pattern.quote(part.strip()),
                java.util.regex.Matcher.quoteReplacement(spoilt == null ? "" : spoilt.strip()));
        assertThat(broken).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> Card.read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void aFeatureIsUsedOnce() {
        String twice = SMALL.replace("registration-status", "registration-age");
        assertThatThrownBy(() -> Card.read(twice)).hasMessageContaining("registration-age is used twice");
    }

    @Test
    void aPublicCardReadsNothingThatAFirmMustAuthorise() {
        String taxed = Cards.builtIn("public").orElseThrow().canonical().replace("registration-age", "sales-trend");
        assertThatThrownBy(() -> Card.read(taxed)).hasMessageContaining("a public card reads public and shared items only");
    }

    @Test
    void gradesDescend() {
        String card = Cards.builtIn("public").orElseThrow().canonical();
        assertThatThrownBy(() -> Card.read(card.replace("\"fair\":6000", "\"fair\":8000")))
                .hasMessageContaining("grades must descend");
        GradeLimits limits = new GradeLimits(9_000, 7_500, 6_000);
        assertThat(List.of(limits.grade(9_000), limits.grade(8_999), limits.grade(6_000), limits.grade(5_999)))
                .containsExactly(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR);
    }

    @Test
    void binsAreHalfOpen() {
        Characteristic age = Card.read(SMALL).characteristic("registration-age");
        assertThat(age.bin(11).reason()).isEqualTo("age-1");
        assertThat(age.bin(12).reason()).isEqualTo("age-2");
        assertThat(age.bin(Long.MAX_VALUE).reason()).isEqualTo("age-3");
        assertThat(age.bin(Long.MIN_VALUE).reason()).isEqualTo("age-1");
    }

    static final List<Card> builtIn = Cards.builtIn();

    @ParameterizedTest
    @FieldSource("builtIn")
    void theBuiltInCardsSpeakPlainlyAndPromiseNothing(Card card) {
        assertThat(card.total()).isEqualTo(10_000);
        assertThat(Card.read(card.canonical())).isEqualTo(card);
        assertThat(card.canonical()).doesNotContain("评级", "征信", "AAA", "黑名单", "!", "！");
        assertThat(card.characteristics()).allSatisfy(characteristic -> assertThat(characteristic.bins())
                .as("someone can reach the most points of " + characteristic.feature().code())
                .anyMatch(bin -> bin.points() == characteristic.maximum()));
    }
}
