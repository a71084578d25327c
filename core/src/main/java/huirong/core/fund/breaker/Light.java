package huirong.core.fund.breaker;

import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.Breakers.Action;
import huirong.core.fund.policy.Breakers.Rule;
import huirong.core.fund.policy.Breakers.Scope;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is in force at a cut-off for one bank, product or fund, with the figures it rests on.
 *
 * @param actions in force, in rising gravity; none is a green light
 * @param lines one for each rule of the scope
 * @param review whether counts and amounts below the base ask for one
 */
public record Light(Set<Action> actions, List<Line> lines, boolean review) {
    /** Nothing is known yet. */
    public static final Light GREEN = new Light(Set.of(), List.of(), false);

    public Light {
        actions = Set.copyOf(actions);
        lines = List.copyOf(lines);
    }

    /**
     * One rule with its figures: a rate is the part over the whole, per ten thousand, rounded half away from zero for show; what
     * decides is the exact comparison.
     *
     * @param base whether enough is filed for a rate to say anything
     * @param acts whether its action is in force
     */
    public record Line(Rule rule, Watch watch, long partFen, long wholeFen, boolean base, boolean acts) {
        public long rate() {
            return Ratios.perTenThousand(partFen, wholeFen).orElse(0);
        }
    }

    /**
     * The light that follows another one. An action begins where the rate is above its rule's limit, and ends where the rate is at
     * or below the rule's limit for resuming; in between it stays as it was, also where a new version of the policy has other limits
     * for it. 终止 never ends by itself, nor with the rule that brought it.
     *
     * @param before the light at the cut-off before this one
     * @param watches the figures over a rule's months
     */
    public static Light after(Light before, Breakers breakers, Scope scope, Function<Rule, Watch> watches) {
        List<Line> lines = new ArrayList<>();
        Set<Action> actions = EnumSet.noneOf(Action.class);
        boolean review = false;
        for (Rule rule : breakers.rules()) {
            if (rule.scope() != scope) continue;
            Watch watch = watches.apply(rule);
            boolean base = watch.loans() >= breakers.baseLoans() || watch.filedFen() >= breakers.baseFen();
            boolean was = before.lines.stream().anyMatch(line -> same(line.rule(), rule) && line.acts());
            boolean acts = acts(rule, watch, base, was);
            lines.add(new Line(rule, watch, watch.part(rule.metric()), watch.whole(rule.over()), base, acts));
            if (acts) actions.add(rule.action());
            review |= !base && (watch.badLoans() >= breakers.reviewLoans() || watch.badFen() >= breakers.reviewFen());
        }
        if (before.actions.contains(Action.END)) actions.add(Action.END);
        return new Light(actions, lines, review);
    }

    /** Whether two versions mean one rule: {@link huirong.core.fund.policy.PolicyCheck} lets none have two that agree in these. */
    private static boolean same(Rule one, Rule other) {
        return one.scope() == other.scope()
                && one.metric() == other.metric()
                && one.over() == other.over()
                && one.action() == other.action();
    }

    private static boolean acts(Rule rule, Watch watch, boolean base, boolean was) {
        if (was && rule.action() == Action.END) return true;
        long part = watch.part(rule.metric());
        long whole = watch.whole(rule.over());
        if (above(part, whole, rule.resumes()) && was) return true;
        return base && above(part, whole, rule.above());
    }

    /** Exact: a whole of nothing is passed by any part. */
    private static boolean above(long part, long whole, int perTenThousand) {
        return part > 0 && (whole == 0 || Ratios.floor(whole, perTenThousand, Ratios.ONE) < part);
    }

    /** 暂停备案. */
    public boolean takesFilings() {
        return !actions.contains(Action.SUSPEND_FILING) && !actions.contains(Action.END);
    }

    /** 暂缓补偿. */
    public boolean pays() {
        return !actions.contains(Action.SUSPEND_PAYMENT) && !actions.contains(Action.END);
    }

    /** The gravest action in force, for a lamp. */
    public Optional<Action> gravest() {
        return actions.stream().max(Comparator.naturalOrder());
    }
}
