package huirong.core.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.card.Cards;
import huirong.core.kernel.RandomCards;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.SmallCard;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PmmlTest {
    /** A small document of another maker: overlapping attributes, inclusive limits, decimals, a default. */
    private static final String FOREIGN = """
            <?xml version="1.0"?>
            <PMML xmlns="http://www.dmg.org/PMML-4_2" version="4.2">
              <Header copyright="nobody"/>
              <DataDictionary>
                <DataField name="trade" optype="categorical" dataType="string"><Value value="knives"/><Value value="locks"/></DataField>
                <DataField name="age" optype="continuous" dataType="integer"/>
                <DataField name="bad" optype="categorical" dataType="string"/>
              </DataDictionary>
              <Scorecard modelName="Foreign card" functionName="regression" initialScore="10.5" baselineScore="20">
                <MiningSchema>
                  <MiningField name="trade"/><MiningField name="age"/><MiningField name="bad" usageType="target"/>
                </MiningSchema>
                <Characteristics>
                  <Characteristic name="t" reasonCode="RC1">
                    <Attribute partialScore="-9"><SimplePredicate field="trade" operator="isMissing"/></Attribute>
                    <Attribute partialScore="19.25"><SimplePredicate field="trade" operator="equal" value="knives"/></Attribute>
                    <Attribute partialScore="3"><True/></Attribute>
                  </Characteristic>
                  <Characteristic name="a" reasonCode="RC2" baselineScore="18">
                    <Attribute partialScore="12"><CompoundPredicate booleanOperator="and">
                      <SimplePredicate field="age" operator="greaterThan" value="18"/>
                      <SimplePredicate field="age" operator="lessOrEqual" value="36"/></CompoundPredicate></Attribute>
                    <Attribute partialScore="-1"><SimplePredicate field="age" operator="lessOrEqual" value="20"/></Attribute>
                    <Attribute partialScore="30"><SimplePredicate field="age" operator="greaterThan" value="36"/></Attribute>
                  </Characteristic>
                </Characteristics>
              </Scorecard>
            </PMML>
            """;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_card_written_and_read_again_scores_every_row_as_before(long seed) {
        Random random = new Random(seed);
        Scorecard card = RandomCards.fitted(random);
        Scorecard back = Pmml.read(Pmml.of(card), card.scale(), OptionalLong.empty());
        for (int rows = 0; rows < 100; rows++) {
            double[] row = card.inputs().stream().mapToDouble(input -> RandomCards.value(random, input.isCategory())).toArray();
            double[] same = back.inputs().stream()
                    .mapToDouble(input -> row[card.inputs().stream().map(one -> one.name()).toList().indexOf(input.name())])
                    .toArray();
            assertThat(back.score(same)).isEqualTo(card.score(row));
        }
        assertThat(back.terms()).extracting(term -> term.usual()).isEqualTo(card.terms().stream().map(term -> term.usual()).toList());
    }

    @ParameterizedTest
    @CsvSource({"knives, 18, 2875", "knives, 19, 4175", "locks, 36, 2550", "locks, 36.0001, 4350", "sheds, -1, 1250", "?, 20, 1350"})
    void a_document_of_another_maker_scores_as_its_first_true_attributes_say(String trade, String age, long score) {
        Scorecard card = Pmml.read(FOREIGN, Scale.USUAL, OptionalLong.of(0));
        assertThat(card.score(new double[] {card.inputs().get(0).value(trade), card.inputs().get(1).value(age)})).isEqualTo(score);
        assertThat(card.terms()).extracting(term -> term.code()).containsExactly("RC1", "RC2");
        assertThat(card.terms()).extracting(term -> term.usual()).containsExactly(2_000L, 1_800L);
        assertThat(card.code()).isEqualTo("foreign-card");
    }

    @Test
    void a_value_that_no_attribute_takes_is_refused_unless_the_caller_says_what_it_gets() {
        assertThatThrownBy(() -> Pmml.read(FOREIGN, Scale.USUAL, OptionalLong.empty()))
                .hasMessageContaining("Characteristic a: no attribute takes {age=Missing[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<Header copyright=\"nobody\"/>|<TransformationDictionary/>|TransformationDictionary is not understood",
        "version=\"4.2\"|version=\"3.2\"|version is not 4",
        "initialScore=\"10.5\"|initialScore=\"10.505\"|finer than hundredths",
        "partialScore=\"12\"|partialScore=\"twelve\"|Characteristic a / Attribute: partialScore is no number",
        "partialScore=\"12\"|reasonCode=\"X\" partialScore=\"12\"|attribute reasonCode is not understood",
        "value=\"18\"|value=\"young\"|no number: young",
        "operator=\"equal\"|operator=\"lessThan\"|lessThan of a category is not understood",
        "baselineScore=\"20\"|reasonCodeAlgorithm=\"pointsAbove\"|pointsAbove are not understood",
        "<MiningField name=\"age\"/>|<MiningField name=\"age\" missingValueReplacement=\"30\"/>|attribute missingValueReplacement",
        "<MiningField name=\"age\"/>|<MiningField name=\"years\"/>|no DataField declares it",
        "dataType=\"integer\"|dataType=\"dateDaysSince[1970]\"|dataType dateDaysSince[1970] is not understood",
        "<True/>|<SimplePredicate field=\"none\" operator=\"isMissing\"/>|no field none is active",
        "<True/>|<Extension/>|must have exactly one predicate",
        "<?xml version=\"1.0\"?>|<!DOCTYPE PMML [<!ENTITY a \"b\">]>|a document type or an entity is not read",
        "<?xml version=\"1.0\"?>|<!DOCTYPE PMML SYSTEM \"http://127.0.0.1:1/x.dtd\">|a document type or an entity is not read",
        "</PMML>|</PMM>|no XML that is read here"
    })
    void whatever_is_not_understood_is_refused_with_its_place(String part, String instead, String message) {
        assertThat(FOREIGN).contains(part);
        assertThatThrownBy(() -> Pmml.read(FOREIGN.replace(part, instead), Scale.USUAL, OptionalLong.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_export_says_missing_special_and_unseen_in_words_of_their_own() {
        String xml = Pmml.of(SmallCard.card());
        assertThat(xml)
                .contains("<SimplePredicate field=\"age\" operator=\"isMissing\"")
                .contains("<Array type=\"real\" n=\"1\">-9.0</Array>")
                .contains("<Array type=\"string\" n=\"2\">\"knives\" \"tools\"</Array>")
                .contains("baselineScore=\"900\"")
                .contains("reasonCodeAlgorithm=\"pointsBelow\"")
                .contains("<CompoundPredicate booleanOperator=\"and\">");
    }

    @Test
    void every_card_of_the_program_can_be_written() {
        Cards.builtIn().forEach(card -> assertThat(Element.read(Pmml.of(card)).only("Scorecard").only("Characteristics").children())
                .hasSameSizeAs(card.characteristics()));
    }
}
