package huirong.core.fund.policy;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.Outline.Field;
import huirong.core.fund.policy.Outline.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutlineTest {
    private static final Map<String, Field> FIELDS =
            Outline.policy().fields().collect(Collectors.toMap(Field::path, field -> field));

    static List<Policy> ready() {
        return ReadyPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void everyLeafOfAReadyPolicyIsAFieldAndWhatItLeavesOutMayBeAbsent(Policy policy) {
        Set<String> said = new TreeSet<>();
        leaves(CanonicalJson.object(policy.canonical()), "", said);
        assertThat(FIELDS.keySet()).containsAll(said);
        Set<String> unsaid = new TreeSet<>(FIELDS.keySet());
        unsaid.removeAll(said);
        assertThat(unsaid).allMatch(path -> FIELDS.get(path).absent() || path.contains("[]"));
    }

    @Test
    void aFieldSaysWhatItCountsAndWhichWordsItMayHave() {
        assertThat(FIELDS.get("pool.size-fen")).isEqualTo(new Field("pool.size-fen", new Kind.Amount(Measure.FEN), false));
        assertThat(FIELDS.get("bearing.splits[].tiers[].fund").kind()).isEqualTo(new Kind.Amount(Measure.SHARE));
        assertThat(FIELDS.get("admission.over-lpr"))
                .isEqualTo(new Field("admission.over-lpr", new Kind.Amount(Measure.BASIS_POINTS), true));
        assertThat(FIELDS.get("admission.window").kind()).isEqualTo(new Kind.Amount(Measure.WORKING_DAYS));
        assertThat(FIELDS.get("admission.trades").kind()).isEqualTo(new Kind.Texts());
        assertThat(FIELDS.get("cover.carries")).isEqualTo(new Field("cover.carries", new Kind.YesNo(), true));
        assertThat(FIELDS.get("recoveries.order").kind()).isEqualTo(new Kind.Word(List.of(RecoveryTerms.Order.values())));
        assertThat(FIELDS.get("bearing.bonuses[].causes").kind()).isEqualTo(new Kind.Words(List.of(Bearing.Cause.values())));
        assertThat(FIELDS.get("from").kind()).isEqualTo(new Kind.Day());
        assertThat(FIELDS.get("bearing.splits[].tiers[].up-to-fen").name()).isEqualTo("up-to-fen");
    }

    /** Lists of plain values are one leaf. */
    private static void leaves(Object said, String path, Set<String> found) {
        if (said instanceof Map<?, ?> parts)
            parts.forEach((name, part) -> leaves(part, path.isEmpty() ? name.toString() : path + "." + name, found));
        else if (said instanceof List<?> list && list.stream().allMatch(Map.class::isInstance) && !FIELDS.containsKey(path))
            list.forEach(row -> leaves(row, path + "[]", found));
        else found.add(path);
    }
}
