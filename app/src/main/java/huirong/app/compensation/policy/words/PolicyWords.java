package huirong.app.compensation.policy.words;

import huirong.app.web.Figures;
import huirong.app.web.Messages;
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
import org.springframework.stereotype.Component;

/** Every parameter of a policy in plain words; one that it does not have is left out. */
@Component
public class PolicyWords {
    private final Messages messages;
    private final Figures figures;

    PolicyWords(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    public List<PolicyLine> of(Policy policy) {
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
        add.line("size-fen", wan(pool.sizeFen()));
        add.line("form", word(pool.form()));
        add.line(
                "contributors",
                pool.contributors().stream()
                        .map(one -> say("policy.pool.contributor", party(one.party()), share(one.share())))
                        .collect(Collectors.joining(comma())));
        add.line("interest-stays", either("pool.interest-stays", pool.interestStays()));
        if (pool.yearlyMost() != null) add.line("yearly-most", say("policy.pool.yearly-most.share", share(pool.yearlyMost())));
        if (pool.yearlyMostFen() != null) add.line("yearly-most-fen", wan(pool.yearlyMostFen()));
    }

    private void bearing(Bearing bearing, List<PolicyLine> lines) {
        Adder add = new Adder("bearing", lines);
        for (Bearing.Split split : bearing.splits()) {
            String basis = split.tiers().size() > 1 ? word(split.basis()) + comma() : "";
            add.labelled(
                    word(split.mode()),
                    basis + String.join(say("policy.semicolon"), tiers(split)));
        }
        for (Bearing.Bonus bonus : bearing.bonuses())
            add.labelled(
                    bonus.causes().stream().map(this::word).collect(Collectors.joining(say("policy.or"))),
                    say("policy.bearing.bonus", share(bonus.add())));
        add.line("most", share(bearing.most()));
        add.line("public-most", share(bearing.publicMost()));
        add.line(
                "base",
                bearing.interestDays() == 0
                        ? say("policy.bearing.principal")
                        : say("policy.bearing.interest", bearing.interestDays()));
        add.line("shortage", word(bearing.shortage()));
    }

    /** Who bears how much of a loan of which amount, a sentence for each tier of the first way of securing one. */
    public List<String> tiers(Policy policy) {
        return tiers(policy.bearing().splits().getFirst());
    }

    private List<String> tiers(Bearing.Split split) {
        List<String> said = new ArrayList<>();
        long above = 0;
        for (Bearing.Tier tier : split.tiers()) {
            said.add(tier(tier, above));
            above = tier.upToFen();
        }
        return said;
    }

    private String tier(Bearing.Tier tier, long above) {
        return say(
                tier.guarantor() == 0 ? "policy.bearing.tier" : "policy.bearing.tier-guaranteed",
                above == 0
                        ? say("policy.bearing.up-to", figures.wan(tier.upToFen()))
                        : say("policy.bearing.between", figures.wan(above), figures.wan(tier.upToFen())),
                share(tier.fund()),
                share(tier.bank()),
                share(tier.guarantor()));
    }

    private void admission(Admission admission, List<PolicyLine> lines) {
        Adder add = new Adder("admission", lines);
        for (Admission.Limit limit : admission.limits()) add.labelled(word(limit.size()), limit(limit));
        add.line("months", say("policy.months", admission.months()));
        add.line("securities", words(admission.securities()));
        if (admission.collateralMost() != null)
            add.line("collateral-most", say("policy.admission.collateral-most.share", share(admission.collateralMost())));
        if (admission.overLpr() != null) add.line("over-lpr", say("policy.admission.over-lpr.most", admission.overLpr()));
        if (admission.feesMost() != null) add.line("fees-most", share(admission.feesMost()));
        if (!admission.trades().isEmpty()) add.line("trades", String.join(comma(), admission.trades()));
        if (!admission.deniedTrades().isEmpty()) add.line("denied-trades", String.join(comma(), admission.deniedTrades()));
        if (!admission.deniedUses().isEmpty()) add.line("denied-uses", words(admission.deniedUses()));
        if (admission.whiteList()) add.line("white-list", either("admission.white-list", true));
        add.line("other-support", either("admission.other-support", admission.otherSupport()));
        add.line("window", say("policy.admission.window.days", admission.window()));
        add.line(
                "late",
                admission.lateCut() == null
                        ? word(Admission.Late.REFUSE)
                        : say("policy.admission.late-cut.by", share(admission.lateCut())));
        if (admission.renewals() != null) add.line("renewals", say("policy.admission.renewals.times", admission.renewals()));
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
                            either("cover.carries", Boolean.TRUE.equals(cover.carries())));
                });
    }

    private void claims(Trigger trigger, ClaimTerms claims, List<PolicyLine> lines) {
        Adder add = new Adder("claims", lines);
        String days = say("policy.claims.days", trigger.overdueDays());
        String classes = trigger.classes().stream()
                .map(this::word)
                .collect(Collectors.joining(say("policy.or")));
        add.line(
                "trigger",
                classes.isEmpty() ? days : say(trigger.both() ? "policy.claims.both" : "policy.claims.either", days, classes));
        if (trigger.waitDays() > 0) add.labelled(say("policy.trigger.wait-days"), say("policy.days", trigger.waitDays()));
        if (trigger.legalStep() != Trigger.LegalStep.NONE) add.labelled(say("policy.trigger.legal-step"), word(trigger.legalStep()));
        add.line("window-days", say("policy.claims.window-days.after", claims.windowDays()));
        if (!claims.documents().isEmpty()) add.line("documents", words(claims.documents()));
        add.line("advance", claims.inParts() ? say("policy.claims.advance.rest", share(claims.advance())) : say("policy.claims.whole"));
        add.line(
                "clock",
                say(
                        "policy.claims.clock.days",
                        claims.checkDays(),
                        claims.reviewDays(),
                        claims.publicityDays(),
                        claims.paymentDays()));
        if (claims.finalDays() != null) add.line("final-days", say("policy.claims.final-days.within", claims.finalDays()));
        if (claims.appealDays() != null) add.line("appeal-days", say("policy.claims.appeal-days.once", claims.appealDays()));
    }

    private void breakers(Breakers breakers, List<PolicyLine> lines) {
        Adder add = new Adder("breakers", lines);
        for (Breakers.Rule rule : breakers.rules())
            add.labelled(
                    say("policy.breakers.label", word(rule.scope()), word(rule.action())),
                    say(
                            rule.action() == Breakers.Action.END ? "policy.breakers.rule-end" : "policy.breakers.rule",
                            word(rule.metric()),
                            word(rule.over()),
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
        add.line("order", word(terms.order()));
        add.line("costs-first", either("recoveries.costs-first", terms.costsFirst()));
        add.line("return-days", say("policy.working-days", terms.returnDays()));
        add.line("write-off-years", say("policy.years", terms.writeOffYears()));
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
        String named = messages.orElse("policy.pool.party." + code, code);
        return named == null ? code : named;
    }

    private String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(this::word).collect(Collectors.joining(comma()));
    }

    private String word(Enum<?> value) {
        return say(OptionWords.key(value));
    }

    /** @param rule where it stands in a policy */
    private String either(String rule, boolean yes) {
        return say("policy." + rule + "." + yes);
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
        return messages.say(key, texts);
    }
}
