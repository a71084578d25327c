package huirong.core.training.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.scorecard.Input;
import huirong.core.training.table.Table.LeftOut;
import huirong.core.training.table.Table.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final Layout LAYOUT = Layout.all("end", "bad");

    @Test
    void aColumnIsNumbersIfAllItsTextsAreAndMissingHasManySpellings() {
        Table table = table(LAYOUT, "a,b,end", "1,x,bad", "2.5,NA,good", "-0,y,good", "?,x,bad", "Infinity,1d,good");
        assertThat(table.columns().get(0).values())
                .containsExactly(1, 2.5, 0.0, Double.NaN, Double.POSITIVE_INFINITY);
        Column b = table.columns().get(1);
        assertThat(b.input()).isEqualTo(Input.category("b", List.of("1d", "x", "y")));
        assertThat(b.values()).containsExactly(1, Double.NaN, 2, 1, 0);
        assertThat(table.outcome()).containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void numbersReadToTheNearestDoubleOnEitherWay() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = (random.nextBoolean() ? "-" : "") + random.nextInt(1_000_000) + "." + random.nextInt(1_000_000_000);
            double plain = Decimals.plain(text);
            if (plain == plain) assertThat(plain).as(text).isEqualTo(Double.parseDouble(text) + 0.0);
        }
        assertThat(Decimals.plain("123")).isEqualTo(123);
        assertThat(Decimals.plain("1e3")).isNaN();
        assertThat(Decimals.number("1e3")).isTrue();
        assertThat(Decimals.number("1d")).isFalse();
        assertThat(Decimals.number("0x1p3")).isFalse();
    }

    @Test
    void specialCodesBelongToColumnsInWhichTheyOccur() {
        Layout layout = new Layout("end", "bad", List.of(), Set.of("id"), List.of(-9.0, -8.0), List.of());
        Table table = table(layout, "id,a,b,end", "7,-9,1,bad", "8,1,2,good");
        assertThat(table.columns()).extracting(it -> it.input().special()).containsExactly(List.of(-9.0), List.of());
    }

    @Test
    void constantColumnsAndThoseThatOnlyNameTheRowsAreLeftOutAndNamed() {
        List<String> rows = new ArrayList<>(List.of("same,none,name,a,end"));
        for (int i = 0; i <= ColumnReader.MOST_CATEGORIES; i++) rows.add("5,,n" + i + "," + i % 7 + "," + (i % 3 == 0 ? "bad" : "good"));
        Table table = table(LAYOUT, rows.toArray(String[]::new));
        assertThat(table.columns()).extracting(it -> it.input().name()).containsExactly("a");
        assertThat(table.leftOut())
                .containsExactly(
                        new LeftOut("same", Why.CONSTANT),
                        new LeftOut("none", Why.CONSTANT),
                        new LeftOut("name", Why.TOO_MANY_CATEGORIES));
    }

    @Test
    void tenThousandCategoriesAreAColumn() {
        List<String> rows = new ArrayList<>(List.of("c,end"));
        IntStream.range(0, 20_000).forEach(i -> rows.add("c" + i % 10_000 + "," + (i % 2 == 0 ? "bad" : "good")));
        assertThat(table(LAYOUT, rows.toArray(String[]::new)).columns().getFirst().input().categories()).hasSize(10_000);
    }

    @Test
    void whatCannotServeIsRefusedWithWhatWhereAndWhatToDo() {
        refused("列名“a”出现了两次（第 1 列和第 3 列）", "a,b,a,end", "1,2,3,bad");
        refused("第 2 列没有列名", "a,,end", "1,2,bad");
        refused("没有名为“end”的列；现有的列：a、b", "a,b", "1,2");
        refused("第 3 行有 1 个值，首行有 2 个列名", "a,end", "1,bad", "2");
        refused("目标列“end”有 2 行为空（首处在第 3 行）", "a,end", "1,bad", "2,", "3,NA");
        refused("目标列“end”中没有取值“bad”；现有取值：BAD、good", "a,end", "1,BAD", "2,good");
        refused("目标列“end”的 2 行全部为“bad”", "a,end", "1,bad", "2,bad");
        refused("文件中没有数据行", "a,end");
        refused("没有可用的输入列", "a,end", "1,bad", "1,good");
        refused("没有可用的输入列", "end", "bad", "good");
    }

    @Test
    void aCardsInputsAreReadAsTheCardReadsThemAndInItsOrder() {
        Layout layout = Layout.of(
                List.of(Input.category("c", List.of("x", "y")), Input.number("n", List.of())), "end", "bad");
        Table table = table(layout, "n,other,c,end", "1,q,z,bad", "1,q,y,good");
        assertThat(table.columns()).extracting(it -> it.input().name()).containsExactly("c", "n");
        assertThat(table.columns().getFirst().values()).containsExactly(Input.UNSEEN, 1);
        assertThatThrownBy(() -> table(layout, "n,c,end", "one,x,bad"))
                .isInstanceOfSatisfying(Unusable.class, it -> assertThat(it.words().chinese())
                        .contains("第 2 行“n”列应为数字，实为“one”"));
    }

    private static void refused(String words, String... lines) {
        assertThatThrownBy(() -> table(LAYOUT, lines)).isInstanceOfSatisfying(Unusable.class, it -> {
            assertThat(it.words().chinese()).contains(words);
            assertThat(it.words().english()).isNotBlank();
        });
    }

    static Table table(Layout layout, String... lines) {
        TableReader first = read(layout, Set.of(), lines);
        return (first.again().isEmpty() ? first : read(layout, first.again(), lines)).table();
    }

    private static TableReader read(Layout layout, Set<String> categories, String... lines) {
        TableReader reader = new TableReader(List.of(lines[0].split(",", -1)), layout, categories);
        for (int i = 1; i < lines.length; i++) reader.row(List.of(lines[i].split(",", -1)), i + 1);
        return reader;
    }
}
