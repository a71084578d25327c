package huirong.app.compensation.policy;

import huirong.app.web.Figures;
import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.ClaimTerms;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Pool;
import huirong.core.fund.policy.RecoveryTerms;
import huirong.core.fund.policy.Trigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Every parameter of a policy in plain words; one that it does not have is left out. */
@Component
class PolicyWords {
    private final MessageSource messages;
    private final Figures figures;

    PolicyWords(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    List<PolicyLine> of(Policy policy) {
        List<PolicyLine> lines = new ArrayList<>();
        pool(policy.pool(), lines);
        bearing(policy.bearing(), lines);
        admission(policy.admission(), lines);
        cover(policy.cover(), lines);
        claims(policy.trigger(), policy.claims(), lines);
        breakers(policy.breakers(), lines);
        recoveries(policy.recoveries(), lines);
        return lines;
    }

    private void pool(Pool pool, List<PolicyLine> lines) {
        Adder add = new Adder("pool", lines);
        add.line("size", wan(pool.sizeFen()));
        add.line("form", word("pool.form", pool.form()));
        add.line(
                "contributors",
                pool.contributors().stream()
                        .map(one -> say("policy.pool.contributor", party(one.party()), share(one.share())))
                        .collect(Collectors.joining(comma())));
        add.line("interest", say(pool.interestStays() ? "policy.pool.interest.stays" : "policy.pool.interest.goes"));
        if (pool.yearlyMost() != null) add.line("year", say("policy.pool.year.share", share(pool.yearlyMost())));
        if (pool.yearlyMostFen() != null) add.line("year-fen", wan(pool.yearlyMostFen()));
    }

    private void bearing(Bearing bearing, List<PolicyLine> lines) {
        Adder add = new Adder("bearing", lines);
        for (Bearing.Split split : bearing.splits()) {
            String basis = split.tiers().size() > 1 ? word("bearing.basis", split.basis()) + comma() : "";
            add.labelled(
                    word("bearing.mode", split.mode()),
                    basis + split.tiers().stream().map(this::tier).collect(Collectors.joining(say("policy.semicolon"))));
        }
        for (Bearing.Bonus bonus : bearing.bonuses())
            add.labelled(
                    bonus.causes().stream().map(cause -> say("filing.cause." + cause)).collect(Collectors.joining(say("policy.or"))),
                    say("policy.bearing.bonus", share(bonus.add())));
        add.line("most", share(bearing.most()));
        add.line("public", share(bearing.publicMost()));
        add.line(
                "base",
                bearing.interestDays() == 0
                        ? say("policy.bearing.principal")
                        : say("policy.bearing.interest", bearing.interestDays()));
        add.line("shortage", word("bearing.shortage", bearing.shortage()));
    }

    private String tier(Bearing.Tier tier) {
        return say(
                tier.guarantor() == 0 ? "policy.bearing.tier" : "policy.bearing.tier-guaranteed",
                figures.wan(tier.upToFen()),
                share(tier.fund()),
                share(tier.bank()),
                share(tier.guarantor()));
    }

    private void admission(Admission admission, List<PolicyLine> lines) {
        Adder add = new Adder("admission", lines);
        for (Admission.Limit limit : admission.limits()) add.labelled(say("filing.size." + limit.size()), limit(limit));
        add.line("months", say("policy.months", admission.months()));
        add.line("securities", words("filing.security.", admission.securities()));
        if (admission.collateralMost() != null)
            add.line("collateral", say("policy.admission.collateral.most", share(admission.collateralMost())));
        if (admission.overLpr() != null) add.line("rate", say("policy.admission.rate.most", admission.overLpr()));
        if (admission.feesMost() != null) add.line("fees", share(admission.feesMost()));
        if (!admission.trades().isEmpty()) add.line("trades", String.join(comma(), admission.trades()));
        if (!admission.deniedTrades().isEmpty()) add.line("denied-trades", String.join(comma(), admission.deniedTrades()));
        if (!admission.deniedUses().isEmpty()) add.line("uses", words("policy.admission.use.", admission.deniedUses()));
        if (admission.whiteList()) add.line("white-list", say("policy.admission.white-list.only"));
        add.line("support", say(admission.otherSupport() ? "policy.admission.support.yes" : "policy.admission.support.no"));
        add.line("window", say("policy.admission.window.days", admission.window()));
        add.line(
                "late",
                admission.lateCut() == null
                        ? say("policy.admission.late.refuse")
                        : say("policy.admission.late.cut", share(admission.lateCut())));
    }

    private String limit(Admission.Limit limit) {
        StringBuilder words = new StringBuilder(say("policy.admission.loan", figures.wan(limit.loanMostFen())));
        if (limit.firmBalanceMostFen() != null)
            words.append(comma()).append(say("policy.admission.balance", figures.wan(limit.firmBalanceMostFen())));
        if (limit.firmPaidMostFen() != null)
            words.append(comma()).append(say("policy.admission.paid", figures.wan(limit.firmPaidMostFen())));
        return words.toString();
    }

    private void cover(Cover cover, List<PolicyLine> lines) {
        Adder add = new Adder("cover", lines);
        add.line(
                "kind",
                switch (cover.kind()) {
                    case SHARE -> say("policy.cover.share");
                    case LEVERAGE -> say("policy.cover.leverage", cover.times());
                    case QUOTA -> say(
                            "policy.cover.quota",
                            share(cover.quotaRate()),
                            share(cover.quotaMost()),
                            say(Boolean.TRUE.equals(cover.carries()) ? "policy.cover.carries" : "policy.cover.lapses"));
                });
    }

    private void claims(Trigger trigger, ClaimTerms claims, List<PolicyLine> lines) {
        Adder add = new Adder("claims", lines);
        String days = say("policy.claims.days", trigger.overdueDays());
        String classes = trigger.classes().stream()
                .map(one -> say("code.five_class." + one.code()))
                .collect(Collectors.joining(say("policy.or")));
        add.line(
                "trigger",
                classes.isEmpty() ? days : say(trigger.both() ? "policy.claims.both" : "policy.claims.either", days, classes));
        if (trigger.waitDays() > 0) add.line("wait", say("policy.days", trigger.waitDays()));
        if (trigger.legalStep() != Trigger.LegalStep.NONE) add.line("court", word("claims.step", trigger.legalStep()));
        add.line("window", say("policy.claims.window.days", claims.windowDays()));
        if (!claims.documents().isEmpty()) add.line("documents", words("policy.claims.document.", claims.documents()));
        add.line("advance", claims.advance() == 10_000 ? say("policy.claims.whole") : share(claims.advance()));
        add.line(
                "clock",
                say(
                        "policy.claims.clock.days",
                        claims.checkDays(),
                        claims.reviewDays(),
                        claims.publicityDays(),
                        claims.paymentDays()));
        if (claims.appealDays() != null) add.line("appeal", say("policy.claims.appeal.days", claims.appealDays()));
    }

    private void breakers(Breakers breakers, List<PolicyLine> lines) {
        Adder add = new Adder("breakers", lines);
        for (Breakers.Rule rule : breakers.rules())
            add.labelled(
                    say("policy.breakers.label", word("breakers.scope", rule.scope()), word("breakers.action", rule.action())),
                    say(
                            rule.action() == Breakers.Action.END ? "policy.breakers.rule-end" : "policy.breakers.rule",
                            word("breakers.metric", rule.metric()),
                            word("breakers.over", rule.over()),
                            share(rule.above()),
                            share(rule.resumes()),
                            rule.months()));
        if (breakers.rules().isEmpty()) {
            add.line("none", say("policy.breakers.none.text"));
            return;
        }
        add.line("base", say("policy.breakers.base.text", breakers.baseLoans(), figures.wan(breakers.baseFen())));
        add.line("review", say("policy.breakers.review.text", breakers.reviewLoans(), figures.wan(breakers.reviewFen())));
    }

    private void recoveries(RecoveryTerms terms, List<PolicyLine> lines) {
        Adder add = new Adder("recoveries", lines);
        add.line("order", word("recoveries.order", terms.order()));
        add.line("costs", say(terms.costsFirst() ? "policy.recoveries.costs.first" : "policy.recoveries.costs.bank"));
        add.line("return", say("policy.working-days", terms.returnDays()));
        add.line("write-off", say("policy.years", terms.writeOffYears()));
    }

    /** Adds lines of one section. */
    private final class Adder {
        private final String section;
        private final List<PolicyLine> lines;

        Adder(String section, List<PolicyLine> lines) {
            this.section = section;
            this.lines = lines;
        }

        void line(String label, String text) {
            labelled(say("policy." + section + "." + label), text);
        }

        void labelled(String label, String text) {
            lines.add(new PolicyLine(say("policy.section." + section), label, text));
        }
    }

    /** District and city have names; whoever else gives money is called as the policy calls it. */
    private String party(String code) {
        String named = messages.getMessage("policy.pool.party." + code, null, code, LocaleContextHolder.getLocale());
        return named == null ? code : named;
    }

    private String words(String prefix, Collection<?> values) {
        return values.stream().map(value -> say(prefix + value)).collect(Collectors.joining(comma()));
    }

    private String word(String prefix, Enum<?> value) {
        return say("policy." + prefix + "." + value.name());
    }

    private String wan(long fen) {
        return say("criterion.unit.fen", figures.wan(fen));
    }

    /** Per ten thousand as a percentage. */
    private String share(@Nullable Integer perTenThousand) {
        return figures.rate(perTenThousand == null ? 0 : perTenThousand) + "%";
    }

    private String comma() {
        return say("policy.comma");
    }

    private String say(String key, @Nullable Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) texts[i] = String.valueOf(arguments[i]);
        return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
    }
}
