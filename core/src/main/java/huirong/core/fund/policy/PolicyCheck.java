package huirong.core.fund.policy;

import huirong.core.code.Trade;
import huirong.core.fund.policy.Admission.Limit;
import huirong.core.fund.policy.Bearing.Split;
import huirong.core.fund.policy.Bearing.Tier;
import huirong.core.fund.policy.PolicyFault.Code;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What no policy may say, beyond the type of each field: shares that do not add up, tiers with gaps, limits that contradict. */
final class PolicyCheck {
    private static final int ONE = (int) Ratios.ONE;
    /** Ten years: no published rule has more. */
    private static final int LONGEST_MONTHS = 120;
    private static final int LONGEST_NAME = 80;

    private final Policy policy;
    private final List<PolicyFault> faults = new ArrayList<>();

    private PolicyCheck(Policy policy) {
        this.policy = policy;
    }

    static List<PolicyFault> faults(Policy policy) {
        PolicyCheck check = new PolicyCheck(policy);
        check.all();
        return check.faults;
    }

    private void all() {
        atLeast("version", policy.version(), 1);
        if (!policy.from().isBefore(policy.until())) fault(Code.DATES, "until", policy.until());
        between("chinese", policy.chinese().length(), 1, LONGEST_NAME);
        between("english", policy.english().length(), 1, LONGEST_NAME);
        pool(policy.pool());
        bearing(policy.bearing());
        admission(policy.admission());
        cover(policy.cover());
        steps(policy.trigger(), policy.claims());
        breakers(policy.breakers());
        atLeast("recoveries.return-days", policy.recoveries().returnDays(), 1);
        atLeast("recoveries.write-off-years", policy.recoveries().writeOffYears(), 1);
    }

    private void pool(Pool pool) {
        atLeast("pool.size-fen", pool.sizeFen(), 1);
        share("pool.yearly-most", pool.yearlyMost(), 1);
        if (pool.yearlyMostFen() != null) atLeast("pool.yearly-most-fen", pool.yearlyMostFen(), 1);
        once("pool.contributors", pool.contributors().stream().map(Pool.Contributor::party).toList());
        sum("pool.contributors", pool.contributors().stream().mapToInt(Pool.Contributor::share).sum());
    }

    private void bearing(Bearing bearing) {
        if (bearing.splits().isEmpty()) fault(Code.ABSENT, "bearing.splits", "");
        once("bearing.splits", bearing.splits().stream().map(Split::mode).toList());
        for (int i = 0; i < bearing.splits().size(); i++) split("bearing.splits[" + i + "]", bearing.splits().get(i));
        once("bearing.bonuses", bearing.bonuses().stream().flatMap(bonus -> bonus.causes().stream()).toList());
        for (int i = 0; i < bearing.bonuses().size(); i++) {
            String where = "bearing.bonuses[" + i + "]";
            if (bearing.bonuses().get(i).causes().isEmpty()) fault(Code.ABSENT, where + ".causes", "");
            share(where + ".add", bearing.bonuses().get(i).add(), 1);
        }
        share("bearing.most", bearing.most(), 1);
        share("bearing.public-most", bearing.publicMost(), 1);
        if (bearing.publicMost() < bearing.most()) fault(Code.CONFLICT, "bearing.public-most", bearing.publicMost());
        between("bearing.interest-days", bearing.interestDays(), 0, 365);
    }

    private void split(String where, Split split) {
        if (split.tiers().isEmpty()) fault(Code.ABSENT, where + ".tiers", "");
        long reached = 0;
        for (int i = 0; i < split.tiers().size(); i++) {
            Tier tier = split.tiers().get(i);
            String place = where + ".tiers[" + i + "]";
            if (tier.upToFen() <= reached) fault(Code.ORDER, place + ".up-to-fen", tier.upToFen());
            reached = Math.max(reached, tier.upToFen());
            share(place + ".fund", tier.fund(), 0);
            share(place + ".bank", tier.bank(), 0);
            share(place + ".guarantor", tier.guarantor(), 0);
            sum(place, tier.fund() + tier.bank() + tier.guarantor());
            if (tier.fund() > policy.bearing().most()) fault(Code.CONFLICT, place + ".fund", tier.fund());
            if (split.mode() == Bearing.Mode.CREDIT && tier.guarantor() > 0)
                fault(Code.CONFLICT, place + ".guarantor", tier.guarantor());
        }
        if (reached < policy.admission().loanMostFen()) fault(Code.GAP, where + ".tiers", reached);
    }

    private void trades(String where, List<String> named) {
        for (String one : named) if (Trade.read(one).isEmpty()) fault(Code.TYPE, where, one);
    }

    private void admission(Admission admission) {
        if (admission.limits().isEmpty()) fault(Code.ABSENT, "admission.limits", "");
        once("admission.limits", admission.limits().stream().map(Limit::size).toList());
        for (int i = 0; i < admission.limits().size(); i++)
            limit("admission.limits[" + i + "]", admission.limits().get(i));
        between("admission.months", admission.months(), 1, LONGEST_MONTHS);
        if (admission.securities().isEmpty()) fault(Code.ABSENT, "admission.securities", "");
        once("admission.securities", admission.securities());
        once("admission.trades", admission.trades());
        once("admission.denied-trades", admission.deniedTrades());
        trades("admission.trades", admission.trades());
        trades("admission.denied-trades", admission.deniedTrades());
        for (String trade : admission.trades())
            if (admission.deniedTrades().contains(trade)) fault(Code.CONFLICT, "admission.denied-trades", trade);
        once("admission.denied-uses", admission.deniedUses());
        share("admission.collateral-most", admission.collateralMost(), 0);
        if (admission.overLpr() != null) between("admission.over-lpr", admission.overLpr(), 0, ONE);
        if (admission.feesMost() != null) between("admission.fees-most", admission.feesMost(), 0, ONE);
        between("admission.window", admission.window(), 1, 60);
        if (admission.renewals() != null) between("admission.renewals", admission.renewals(), 1, 10);
        boolean cut = admission.late() == Admission.Late.CUT;
        if (cut && admission.lateCut() == null) fault(Code.ABSENT, "admission.late-cut", "");
        if (!cut && admission.lateCut() != null) fault(Code.CONFLICT, "admission.late-cut", admission.lateCut());
        share("admission.late-cut", admission.lateCut(), 1);
    }

    private void limit(String where, Limit limit) {
        atLeast(where + ".loan-most-fen", limit.loanMostFen(), 1);
        Long balance = limit.firmBalanceMostFen();
        if (balance != null && balance < limit.loanMostFen())
            fault(Code.CONFLICT, where + ".firm-balance-most-fen", balance);
        if (limit.firmPaidMostFen() != null) atLeast(where + ".firm-paid-most-fen", limit.firmPaidMostFen(), 1);
    }

    private void cover(Cover cover) {
        boolean leverage = cover.kind() == Cover.Kind.LEVERAGE;
        boolean quota = cover.kind() == Cover.Kind.QUOTA;
        belongs("cover.times", cover.times(), leverage);
        belongs("cover.quota-rate", cover.quotaRate(), quota);
        belongs("cover.quota-most", cover.quotaMost(), quota);
        belongs("cover.carries", cover.carries(), quota);
        if (cover.times() != null) between("cover.times", cover.times(), 1, 100);
        share("cover.quota-rate", cover.quotaRate(), 1);
        share("cover.quota-most", cover.quotaMost(), 1);
        if (cover.quotaRate() != null && cover.quotaMost() != null && cover.quotaMost() < cover.quotaRate())
            fault(Code.CONFLICT, "cover.quota-most", cover.quotaMost());
    }

    private void steps(Trigger trigger, ClaimTerms claims) {
        between("trigger.overdue-days", trigger.overdueDays(), 1, 720);
        once("trigger.classes", trigger.classes());
        if (trigger.both() && trigger.classes().isEmpty()) fault(Code.CONFLICT, "trigger.both", true);
        between("trigger.wait-days", trigger.waitDays(), 0, 720);
        between("claims.window-days", claims.windowDays(), 1, 720);
        once("claims.documents", claims.documents());
        share("claims.advance", claims.advance(), 1);
        atLeast("claims.check-days", claims.checkDays(), 1);
        atLeast("claims.review-days", claims.reviewDays(), 1);
        atLeast("claims.publicity-days", claims.publicityDays(), 0);
        atLeast("claims.payment-days", claims.paymentDays(), 1);
        if (claims.appealDays() != null) atLeast("claims.appeal-days", claims.appealDays(), 1);
        if (claims.finalDays() != null) atLeast("claims.final-days", claims.finalDays(), 1);
    }

    private void breakers(Breakers breakers) {
        atLeast("breakers.base-loans", breakers.baseLoans(), 0);
        atLeast("breakers.base-fen", breakers.baseFen(), 0);
        atLeast("breakers.review-loans", breakers.reviewLoans(), 1);
        atLeast("breakers.review-fen", breakers.reviewFen(), 1);
        once(
                "breakers.rules",
                breakers.rules().stream()
                        .map(rule -> rule.scope() + " " + rule.metric() + " " + rule.over() + " " + rule.action())
                        .toList());
        for (int i = 0; i < breakers.rules().size(); i++) {
            Breakers.Rule rule = breakers.rules().get(i);
            String where = "breakers.rules[" + i + "]";
            between(where + ".months", rule.months(), 1, LONGEST_MONTHS);
            share(where + ".above", rule.above(), 0);
            share(where + ".resumes", rule.resumes(), 0);
            if (rule.resumes() > rule.above()) fault(Code.CONFLICT, where + ".resumes", rule.resumes());
        }
    }

    private void belongs(String where, @Nullable Object value, boolean wanted) {
        if (wanted && value == null) fault(Code.ABSENT, where, "");
        if (!wanted && value != null) fault(Code.CONFLICT, where, value);
    }

    private void once(String where, Collection<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) if (!seen.add(value)) fault(Code.TWICE, where, value);
    }

    private void sum(String where, int shares) {
        if (shares != ONE) fault(Code.SUM, where, shares);
    }

    private void share(String where, @Nullable Integer share, int least) {
        if (share != null) between(where, share, least, ONE);
    }

    private void atLeast(String where, long value, long least) {
        if (value < least) faults.add(new PolicyFault(Code.RANGE, where, Long.toString(value), least, null));
    }

    private void between(String where, long value, long least, long most) {
        if (value < least || value > most)
            faults.add(new PolicyFault(Code.RANGE, where, Long.toString(value), least, most));
    }

    private void fault(Code code, String where, Object found) {
        faults.add(new PolicyFault(code, where, String.valueOf(found)));
    }
}
