package huirong.app.compensation.policy.form;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.PolicyFault;
import huirong.core.fund.policy.ReadyPolicies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFormTest {
    private static final Policy DISTRICT = ReadyPolicies.find("district").orElseThrow();

    static List<Policy> ready() {
        return ReadyPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void whatIsShownInTheFormAndSentBackIsTheSamePolicyToTheByte(Policy policy) {
        PolicyForm sent = PolicyForm.of(PolicyForm.of(policy).fields());
        assertThat(Policy.read(sent.said(policy.code(), policy.version()))).isInstanceOfSatisfying(
                Policy.Read.Sound.class, sound -> assertThat(sound.policy().canonical()).isEqualTo(policy.canonical()));
    }

    @Test
    void aRowThatIsEmptyOrTickedToGoIsLeftOutAndTheOthersMoveUp() {
        Map<String, List<String>> typed = typed();
        typed.put("admission.limits[1].remove", List.of("true"));
        for (String field : List.of("size", "loan-most-fen", "firm-balance-most-fen", "firm-paid-most-fen"))
            typed.put("admission.limits[2]." + field, List.of(" "));
        PolicyForm form = PolicyForm.of(typed);
        assertThat(form.rows("admission.limits")).isEqualTo(2);
        assertThat(form.at("admission.limits[1].size")).containsExactly("individual");
        assertThat(form.at("bearing.splits[0].tiers[1].up-to-fen")).containsExactly("500");
    }

    @Test
    void amountsAreTypedInTenThousandsSharesInPerCentAndListsWithAnyComma() {
        Map<String, List<String>> typed = typed();
        typed.put("pool.size-fen", List.of("５,０００.５"));
        typed.put("pool.yearly-most", List.of("12.5%"));
        typed.put("admission.trades", List.of("33、34，C35"));
        typed.put("admission.late-cut", List.of(""));
        Policy policy = ((Policy.Read.Sound) Policy.read(PolicyForm.of(typed).said("district", 2))).policy();
        assertThat(policy.pool().sizeFen()).isEqualTo(5_000_500_000L);
        assertThat(policy.pool().yearlyMost()).isEqualTo(1_250);
        assertThat(policy.admission().trades()).containsExactly("33", "34", "C35");
        assertThat(policy.version()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsAFaultAtItsFieldAndStaysAsTyped() {
        Map<String, List<String>> typed = typed();
        typed.put("bearing.splits[0].tiers[0].fund", List.of("half"));
        typed.put("trigger.overdue-days", List.of("1.5"));
        typed.put("pool.size-fen", List.of("-1"));
        typed.put("until", List.of(""));
        PolicyForm form = PolicyForm.of(typed);
        Policy.Read read = Policy.read(form.said("district", 2));
        assertThat(((Policy.Read.Faulty) read).faults())
                .extracting(PolicyFault::where)
                .containsExactlyInAnyOrder("bearing.splits[0].tiers[0].fund", "trigger.overdue-days", "pool.size-fen", "until");
        assertThat(form.at("trigger.overdue-days")).containsExactly("1.5");
    }

    private static Map<String, List<String>> typed() {
        return new LinkedHashMap<>(PolicyForm.of(DISTRICT).fields());
    }
}
