package huirong.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void keysAreSortedAndNothingIsPadded() {
        Map<String, Object> map = new TreeMap<>(Map.of("b", 2L, "a", List.of(true, "x"), "é", -1));
        map.put("aa", null);
        assertThat(CanonicalJson.write(map)).isEqualTo("{\"a\":[true,\"x\"],\"aa\":null,\"b\":2,\"é\":-1}");
    }

    @Test
    void onlyWhatMustBeEscapedIsEscaped() {
        assertThat(CanonicalJson.write("\"\\/\b\f\n\r\t\u0001\u007f五金😀"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f五金😀\"");
    }

    @Test
    void whiteSpaceKeyOrderAndEscapesOfAReadTextLeaveNoTrace() {
        String loose = " { \"b\" : [ 1 , 2 ] ,\n \"a\" : \"\\u4e94\\/\" } ";
        assertThat(CanonicalJson.write(CanonicalJson.read(loose))).isEqualTo("{\"a\":\"五/\",\"b\":[1,2]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "1.0", "1e9", "01", "-0", "-", "+1", "9223372036854775808",
                "\"", "\"\t\"", "\"\\x\"", "\"\\u+123\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u１２３４\"", "tru", "nul",
                "1 2", "{a:1}", "'a'", "NaN", "[1 2]", "{\"a\" 1}", "１"
            })
    void anythingElseIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> CanonicalJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("JSON: ");
    }

    @Test
    void nestingHasAnEnd() {
        assertThatThrownBy(() -> CanonicalJson.read("[".repeat(10_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807", "-9223372036854775808", "0", "-1"})
    void wholeNumbersKeepEveryDigit(String number) {
        assertThat(CanonicalJson.write(CanonicalJson.read(number))).isEqualTo(number);
    }

    @Test
    void valuesWithoutACanonicalFormAreRefused() {
        for (Object value : new Object[] {1.5, 'c', Map.of(1L, 2L), "\ud800", "x\udc00", List.of(1.0f)})
            assertThatThrownBy(() -> CanonicalJson.write(value)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackAndWrittenTheSame(long seed) {
        Random random = new Random(seed);
        Object value = value(random, 4);
        String written = CanonicalJson.write(value);
        Object read = CanonicalJson.read(written);
        assertThat(read).isEqualTo(value);
        assertThat(CanonicalJson.write(read)).isEqualTo(written);
    }

    private static Object value(Random random, int depth) {
        switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0:
                return random.nextLong() >> random.nextInt(64);
            case 1:
                return random.nextBoolean();
            case 2, 3:
                return text(random);
            case 4:
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) list.add(value(random, depth - 1));
                return list;
            default:
                Map<String, Object> map = new TreeMap<>();
                for (int i = random.nextInt(5); i > 0; i--) map.put(text(random), value(random, depth - 1));
                return map;
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int point = random.nextInt(3) == 0 ? random.nextInt(128) : random.nextInt(Character.MAX_CODE_POINT + 1);
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) text.appendCodePoint(point);
        }
        return text.toString();
    }
}
