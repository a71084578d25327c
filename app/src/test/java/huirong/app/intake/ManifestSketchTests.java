package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sender begins with, and what it is told when it wrote it wrongly. */
class ManifestSketchTests {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    static Stream<CatalogueItem> items() {
        return Catalogue.ITEMS.stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void aSketchIsAManifestThatSaysTheDayOfTheDataAndEveryCode(CatalogueItem item) throws ManifestText.Wrong {
        String sketch = ManifestSketch.of(item, DAY, (field, code) -> "词");
        Manifest manifest = ManifestText.read(sketch);
        assertThat(manifest.item()).isEqualTo(item);
        assertThat(manifest.asOf()).contains(DAY);
        item.fields().forEach(field -> field.codes().forEach(code -> assertThat(sketch).contains(code + " 词")));
    }

    @ParameterizedTest
    @CsvSource({"'item: a\n columns: [', 2", "'item: \"a', 1"})
    void wrongYamlIsToldByItsPlaceAndNotInTheParsersWords(String yaml, int line) {
        assertThatThrownBy(() -> ManifestText.read(yaml)).isInstanceOfSatisfying(ManifestText.Wrong.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("manifest.yaml");
            assertThat(wrong.chinese()).contains("第 " + line + " 行").doesNotContain("while", "mapping");
        });
    }
}
