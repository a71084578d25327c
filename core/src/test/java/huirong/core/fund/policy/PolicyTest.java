package huirong.core.fund.policy;

import static huirong.core.fund.policy.PolicyFault.Code.ABSENT;
import static huirong.core.fund.policy.PolicyFault.Code.CONFLICT;
import static huirong.core.fund.policy.PolicyFault.Code.DATES;
import static huirong.core.fund.policy.PolicyFault.Code.GAP;
import static huirong.core.fund.policy.PolicyFault.Code.ORDER;
import static huirong.core.fund.policy.PolicyFault.Code.RANGE;
import static huirong.core.fund.policy.PolicyFault.Code.SUM;
import static huirong.core.fund.policy.PolicyFault.Code.TWICE;
import static huirong.core.fund.policy.PolicyFault.Code.TYPE;
import static huirong.core.fund.policy.PolicyFault.Code.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import huirong.core.fact.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {
    private static final Policy DISTRICT = ReadyPolicies.find("district").orElseThrow();

    static Stream<Policy> ready() {
        return ReadyPolicies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void aReadyPolicyIsReadBackFromItsOneSpelling(Policy policy) {
        assertThat(Policy.kept(policy.canonical())).isEqualTo(policy);
        assertThat(policy.hash()).hasSize(64);
    }

    @Test
    void anotherSpellingIsNotKept() {
        String spaced = DISTRICT.canonical().replaceFirst(":", ": ");
        assertThatThrownBy(() -> Policy.kept(spaced)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameRulesOverOtherDatesAreAnotherVersion() {
        Policy next = DISTRICT.over(2, DISTRICT.until(), DISTRICT.until().plusYears(1));
        assertThat(next.bearing()).isEqualTo(DISTRICT.bearing());
        assertThat(next.hash()).isNotEqualTo(DISTRICT.hash());
        assertThat(DISTRICT.inForce(next.from())).isFalse();
        assertThat(next.inForce(next.from())).isTrue();
        assertThat(next.inForce(next.until())).isFalse();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("version", 0L, RANGE, "version"),
                mistake("version", "one", TYPE, "version"),
                mistake("version", 3_000_000_000L, TYPE, "version"),
                mistake("until", "2022-07-01", DATES, "until"),
                mistake("from", "2022-02-30", TYPE, "from"),
                mistake("chinese", " ", TYPE, "chinese"),
                mistake("colour", "red", UNKNOWN, "colour"),
                mistake("pool.contributors[0].share", 9_999L, SUM, "pool.contributors"),
                mistake("pool.form", "under-the-bed", TYPE, "pool.form"),
                mistake("pool.yearly-most", 10_001L, RANGE, "pool.yearly-most"),
                mistake("pool.interest-stays", null, ABSENT, "pool.interest-stays"),
                mistake("bearing.splits[0].tiers[0].bank", 4_999L, SUM, "bearing.splits[0].tiers[0]"),
                mistake("bearing.splits[0].tiers[1].up-to-fen", 300_000_000L, ORDER, "bearing.splits[0].tiers[1].up-to-fen"),
                mistake("bearing.splits[0].tiers[1].up-to-fen", 499_999_999L, GAP, "bearing.splits[0].tiers"),
                mistake("bearing.splits[1].mode", "credit", TWICE, "bearing.splits"),
                mistake("bearing.most", 4_000L, CONFLICT, "bearing.splits[0].tiers[0].fund"),
                mistake("bearing.public-most", 5_000L, CONFLICT, "bearing.public-most"),
                mistake("admission.limits[0].firm-balance-most-fen", 1L, CONFLICT, "admission.limits[0].firm-balance-most-fen"),
                mistake("admission.limits[1].size", "medium", TWICE, "admission.limits"),
                mistake("admission.months", 0L, RANGE, "admission.months"),
                mistake("admission.late", "cut", ABSENT, "admission.late-cut"),
                mistake("admission.late-cut", 100L, CONFLICT, "admission.late-cut"),
                mistake("cover.times", 10L, CONFLICT, "cover.times"),
                mistake("cover.kind", "quota", ABSENT, "cover.quota-rate"),
                mistake("trigger.overdue-days", 0L, RANGE, "trigger.overdue-days"),
                mistake("claims.payment-days", -1L, RANGE, "claims.payment-days"),
                mistake("breakers.rules[0].resumes", 201L, CONFLICT, "breakers.rules[0].resumes"),
                mistake("recoveries.order", "mine-first", TYPE, "recoveries.order"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsNamedWithItsPlace(String where, Object value, PolicyFault.Code code, String place) {
        Map<String, Object> said = CanonicalJson.object(DISTRICT.canonical());
        put(said, where, value);
        assertThat(faults(said)).extracting(PolicyFault::code, PolicyFault::where).contains(tuple(code, place));
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        Map<String, Object> said = CanonicalJson.object(DISTRICT.canonical());
        put(said, "version", "one");
        put(said, "admission.months", "long");
        put(said, "cover.kind", "none");
        assertThat(faults(said)).extracting(PolicyFault::where).containsExactlyInAnyOrder("version", "admission.months", "cover.kind");
        assertThat(faults(Map.of())).extracting(PolicyFault::code).containsOnly(ABSENT);
        assertThat(faults(List.of())).extracting(PolicyFault::code).containsExactly(TYPE);
    }

    private static List<PolicyFault> faults(Object said) {
        return Policy.read(said) instanceof Policy.Read.Faulty(List<PolicyFault> faults) ? faults : List.of();
    }

    private static Arguments mistake(String where, Object value, PolicyFault.Code code, String place) {
        return Arguments.of(where, value, code, place);
    }

    /** Puts a value at a place; null takes it out. */
    @SuppressWarnings("unchecked")
    private static void put(Object said, String where, Object value) {
        String[] path = where.replace("]", "").split("[.\\[]");
        Object at = said;
        for (int i = 0; i < path.length - 1; i++)
            at = at instanceof List<?> list ? list.get(Integer.parseInt(path[i])) : ((Map<String, Object>) at).get(path[i]);
        Map<String, Object> last = (Map<String, Object>) at;
        if (value == null) last.remove(path[path.length - 1]);
        else last.put(path[path.length - 1], value);
    }
}
