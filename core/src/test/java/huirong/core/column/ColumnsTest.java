package huirong.core.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.Given;
import huirong.core.RandomFiles;
import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void everyCellIsTheFieldOfItsFact() {
        int compared = 0;
        for (int seed = 0; seed < 100; seed++) {
            RandomFiles random = new RandomFiles(seed);
            FactFile file = new FactFile(Given.ON, random.facts(), random.answers());
            FileColumns columns = FileColumns.of(file);
            for (int place = 0; place < Catalogue.ITEMS.size(); place++) {
                List<Fact> facts = file.of(Catalogue.ITEMS.get(place).code()).toList();
                Columns of = columns.at(place);
                assertThat(of.size()).isEqualTo(facts.size());
                assertThat(columns.of(Catalogue.ITEMS.get(place))).isSameAs(of);
                for (int row = 0; row < facts.size(); row++) {
                    same(of, row, facts.get(row));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static void same(Columns of, int row, Fact fact) {
        assertThat(of.fact(row)).isSameAs(fact);
        assertThat(of.from(row)).isEqualTo((int) fact.validFrom().toEpochDay());
        for (int field = 0; field < of.layout().fields().size(); field++) {
            String name = of.layout().fields().get(field).name();
            assertThat(of.has(field, row)).as(name).isEqualTo(fact.fields().containsKey(name));
            if (!of.has(field, row)) continue;
            long cell = of.cell(field, row);
            switch (of.layout().fields().get(field).type()) {
                case DATE, MONTH -> assertThat(cell).isEqualTo(Objects.requireNonNull(fact.date(name)).toEpochDay());
                case FEN, COUNT, HUNDREDTHS -> assertThat(cell).isEqualTo(fact.number(name));
                case CODE -> assertThat(of.layout().codes(field).get((int) cell)).isEqualTo(fact.text(name));
                case TEXT, ORGANISATION, ITEM_CODES -> {
                    assertThat(of.texts(field).text((int) cell)).isEqualTo(fact.text(name));
                    assertThat(of.texts(field).length((int) cell)).isEqualTo(Objects.requireNonNull(fact.text(name)).length());
                }
            }
        }
    }

    @Test
    void aFieldThatAFactDoesNotHaveIsNoNumber() {
        Fact registration = Given.fact(Catalogue.REGISTRATION, "name", "甲", "effective", Given.day("2019-01-01"));
        Columns columns = FileColumns.of(Given.file(List.of(registration))).of(Catalogue.REGISTRATION);
        int capital = columns.layout().field("capital_fen");
        assertThat(columns.has(capital, 0)).isFalse();
        assertThatThrownBy(() -> columns.cell(capital, 0)).hasMessageContaining("registration capital_fen");
        assertThatThrownBy(() -> columns.layout().field("colour")).hasMessageContaining("colour");
        assertThatThrownBy(() -> columns.layout().code("status", "asleep")).hasMessageContaining("asleep");
    }

    @Test
    void equalTextsHaveOneNumberAndOthersOthers() {
        Texts texts = new Texts();
        Random random = new Random(1);
        for (int round = 0; round < 20; round++) {
            texts.clear();
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = random.nextInt(400); i >= 0; i--) {
                String text = "五".repeat(random.nextInt(3)) + random.nextInt(200) + "\uD83D\uDD27".repeat(random.nextInt(2)) + "x".repeat(random.nextInt(9));
                byte[] bytes = ("..." + text + "...").getBytes(StandardCharsets.UTF_8);
                int number = random.nextBoolean() ? texts.put(text) : texts.put(bytes, 3, bytes.length - 3);
                assertThat(number).isEqualTo(numbers.computeIfAbsent(text, one -> numbers.size()));
            }
            assertThat(texts.size()).isEqualTo(numbers.size());
            numbers.forEach((text, number) -> {
                assertThat(texts.text(number)).isEqualTo(text);
                assertThat(texts.length(number)).isEqualTo(text.length());
            });
        }
    }
}
