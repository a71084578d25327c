package huirong.core.fund.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.Breakers.Action;
import huirong.core.fund.policy.Breakers.Scope;
import huirong.core.fund.policy.ReadyPolicies;
import org.junit.jupiter.api.Test;

class LightTest {
    private static final Breakers DISTRICT = ReadyPolicies.find("district").orElseThrow().breakers();
    private static final long WAN = 1_000_000;

    @Test
    void eachActionBeginsAboveItsLimitAndNotAtIt() {
        assertThat(after(Light.GREEN, bad(100, 200)).actions()).isEmpty();
        assertThat(after(Light.GREEN, bad(100, 201)).actions()).containsExactly(Action.WARN);
        assertThat(after(Light.GREEN, bad(100, 301)).gravest()).contains(Action.SUSPEND_PAYMENT);
        Light stopped = after(Light.GREEN, bad(100, 501));
        assertThat(stopped.gravest()).contains(Action.SUSPEND_PAYMENT);
        assertThat(stopped.takesFilings()).isFalse();
        assertThat(stopped.pays()).isFalse();
        assertThat(after(Light.GREEN, bad(100, 801)).gravest()).contains(Action.END);
    }

    @Test
    void whatWasStoppedStaysSoUntilTheRateIsAtItsLimitForResuming() {
        Light stopped = after(Light.GREEN, bad(100, 301));
        assertThat(after(stopped, bad(100, 250)).pays()).isFalse();
        assertThat(after(stopped, bad(100, 200)).pays()).isTrue();
        assertThat(after(Light.GREEN, bad(100, 250)).pays()).isTrue();
        Light ended = after(Light.GREEN, bad(100, 801));
        assertThat(after(ended, bad(100, 0)).gravest()).contains(Action.END);
    }

    @Test
    void aNewVersionOfThePolicyEndsNothingThatWasStoppedUnderTheOneBefore() {
        Light stopped = after(Light.GREEN, bad(100, 501));
        Light softer = Light.after(stopped, shifted(400), Scope.FUND, rule -> bad(100, 450));
        assertThat(softer.takesFilings()).as("between resuming and the new limit").isFalse();
        Light ended = after(Light.GREEN, bad(100, 801));
        assertThat(Light.after(ended, shifted(400), Scope.FUND, rule -> bad(100, 100)).actions()).containsExactly(Action.END);
        Breakers without = new Breakers(
                DISTRICT.baseLoans(), DISTRICT.baseFen(), DISTRICT.reviewLoans(), DISTRICT.reviewFen(),
                DISTRICT.rules().stream().filter(rule -> rule.action() != Action.END).toList());
        assertThat(Light.after(ended, without, Scope.FUND, rule -> bad(100, 0)).actions()).containsExactly(Action.END);
    }

    /** The district's rules with limits that lie so much higher, and resume where they did. */
    private static Breakers shifted(int by) {
        return new Breakers(
                DISTRICT.baseLoans(),
                DISTRICT.baseFen(),
                DISTRICT.reviewLoans(),
                DISTRICT.reviewFen(),
                DISTRICT.rules().stream()
                        .map(rule -> new Breakers.Rule(
                                rule.scope(), rule.metric(), rule.over(), rule.months(), rule.action(), rule.above() + by, rule.resumes()))
                        .toList());
    }

    @Test
    void belowTheBaseARateStopsNothingButCountsAskForAReview() {
        Light one = after(Light.GREEN, new Watch(14, 1_000 * WAN, 1_000 * WAN, 0, 1, 70 * WAN, 0));
        assertThat(one.actions()).isEmpty();
        assertThat(one.review()).isFalse();
        assertThat(one.lines()).allSatisfy(line -> assertThat(line.base()).isFalse());
        assertThat(after(Light.GREEN, new Watch(14, 1_000 * WAN, 1_000 * WAN, 0, 3, 70 * WAN, 0)).review()).isTrue();
        assertThat(after(Light.GREEN, new Watch(14, 1_000 * WAN, 1_000 * WAN, 0, 1, 300 * WAN, 0)).review()).isTrue();
    }

    @Test
    void theFiguresAreShownWithTheRate() {
        Light.Line line = after(Light.GREEN, bad(60, 333)).lines().getFirst();
        assertThat(line.partFen()).isEqualTo(333 * WAN);
        assertThat(line.wholeFen()).isEqualTo(10_000 * WAN);
        assertThat(line.rate()).isEqualTo(333);
    }

    /** Of a balance of 100 million yuan. */
    private static Watch bad(int loans, long perTenThousand) {
        return new Watch(loans, 10_000 * WAN, 10_000 * WAN, 0, 1, perTenThousand * WAN, 0);
    }

    private static Light after(Light before, Watch watch) {
        return Light.after(before, DISTRICT, Scope.FUND, rule -> watch);
    }
}
