package huirong.app.compensation.claim;

import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.Loan;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.MoneyPaper;
import huirong.app.web.piece.Term;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.ClaimState;
import huirong.core.fund.Room;
import huirong.core.fund.payout.Cap;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.DayDues;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.money.Capitals;
import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 补偿计算单: the one page of a payment, or of what is proposed, that can be recomputed by hand. */
@Component
class Sheets {
    private final Payments payments;
    private final Policies policies;
    private final ClaimViews views;
    private final Messages messages;
    private final Figures figures;

    Sheets(Payments payments, Policies policies, ClaimViews views, Messages messages, Figures figures) {
        this.payments = payments;
        this.policies = policies;
        this.views = views;
        this.messages = messages;
        this.figures = figures;
    }

    /**
     * @param frozen the figures it shows: those of the payment, those that were proposed, or today's
     * @param steps all of the claim
     * @param payment what was paid on them; null if nothing was
     */
    MoneyPaper of(
            Claim claim, Filing filing, Loan loan, FrozenPayout frozen, List<ClaimStep> steps, @Nullable Payment payment) {
        Policy policy = policies.version(claim.zone(), filing.policyVersion());
        Payout payout = payments.payout(claim, frozen);
        boolean advanced = frozen.standing().advancedFen() > 0;
        List<ClaimStep> own = ofPart(steps, advanced);
        return new MoneyPaper(
                payment == null ? null : payment.number(),
                Stream.of(
                                List.of(
                                        new Term(messages.say("claim.bank"), views.organisation(claim.bank())),
                                        new Term(messages.say("claim.firm"), views.firm(claim.firm())),
                                        new Term(messages.say("filing.number"), Objects.requireNonNullElse(filing.number(), "")),
                                        new Term(messages.say("claim.ref"), claim.ref()),
                                        new Term(messages.say("claim.iou"), loan.iou()),
                                        new Term(messages.say("claim.amount"), messages.say("claim.yuan", figures.yuan(filing.amountFen()))),
                                        new Term(
                                                messages.say(frozen.interestFen() > 0 ? "claim.loss.with-interest" : "claim.loss"),
                                                loss(frozen, payout, policy)),
                                        new Term(messages.say("claim.share"), share(policy, filing)),
                                        new Term(
                                                messages.say("claim.overdue"),
                                                messages.say("claim.days", payment == null ? claim.overdueDays() : payment.overdueDays())),
                                        new Term(
                                                messages.say("claim.paid-on"),
                                                payment == null
                                                        ? messages.say(claim.state() == ClaimState.PAID ? "claim.nothing-paid" : "claim.not-paid")
                                                        : figures.day(payment.paidOn())),
                                        new Term(
                                                messages.say("claim.policy"),
                                                messages.say("claim.policy.version", policy.chinese(), policy.version())),
                                        new Term(messages.say("claim.policy.hash"), policy.hash())),
                                guaranteed(filing, frozen),
                                parts(policy, frozen, payout),
                                quota(frozen),
                                day(policy, frozen))
                        .flatMap(List::stream)
                        .toList(),
                payout.caps().stream().map(cap -> cap(cap, payout, policy, frozen)).toList(),
                payout.fen(),
                Capitals.of(payout.fen()),
                messages.say("claim.clause", policy.version(), figures.day(policy.from()), figures.day(policy.until().minusDays(1))),
                List.of(
                        signature("claim.maker", ClaimViews.last(own, ClaimEvent.PROPOSE)),
                        signature("claim.reviewer", agreed(own)),
                        signature("claim.checker", paid(own))));
    }

    /** The steps up to the advance, or those after it. */
    private static List<ClaimStep> ofPart(List<ClaimStep> steps, boolean second) {
        int first = 0;
        while (first < steps.size() && !steps.get(first).event().equals(ClaimEvent.ADVANCE.name())) first++;
        if (second) return first < steps.size() ? steps.subList(first + 1, steps.size()) : List.of();
        return steps.subList(0, Math.min(first + 1, steps.size()));
    }

    private String loss(FrozenPayout frozen, Payout payout, Policy policy) {
        String base = messages.say("claim.yuan", figures.yuan(payout.baseFen()));
        return frozen.interestFen() == 0
                ? base
                : messages.say("claim.loss.interest", base, figures.yuan(frozen.interestFen()), policy.bearing().interestDays());
    }

    /** Of a loan that a guarantor answered for whose shares it has, and what the guarantor paid. */
    private List<Term> guaranteed(Filing filing, FrozenPayout frozen) {
        if (filing.guarantee() == null) return List.of();
        return List.of(
                new Term(messages.say("filing.mode"), messages.say("policy.bearing.mode." + filing.mode())),
                new Term(messages.say("claim.guarantor"), messages.say("claim.yuan", figures.yuan(frozen.guarantorFen()))));
    }

    /** Of a claim in two parts which it is, and of the second what was paid before and what of that goes back. */
    private List<Term> parts(Policy policy, FrozenPayout frozen, Payout payout) {
        if (!policy.claims().inParts()) return List.of();
        long advanced = frozen.standing().advancedFen();
        Term part = new Term(messages.say("claim.part"), messages.say("claim.part." + (advanced > 0 ? "FINAL" : "ADVANCE")));
        if (advanced == 0) return List.of(part);
        return List.of(
                part,
                new Term(messages.say("claim.advanced"), messages.say("claim.yuan", figures.yuan(advanced))),
                new Term(messages.say("claim.overpaid"), messages.say("claim.yuan", figures.yuan(payout.overpaidFen(advanced)))));
    }

    /** Under a quota what it is made of. */
    private List<Term> quota(FrozenPayout frozen) {
        Room room = frozen.room();
        if (room == null) return List.of();
        String added = figures.yuan(room.addedFen());
        String taken = figures.yuan(room.takenFen());
        Long most = room.mostFen();
        String how = most == null
                ? messages.say("room.quota.how.unlimited", added, taken)
                : messages.say("room.quota.how", added, taken, figures.yuan(room.balanceFen()), figures.yuan(most));
        return List.of(new Term(messages.say("cap.whole.quota"), how));
    }

    /** Where the claims of a day share what is there: what is due that day, or that it will be known then. */
    private List<Term> day(Policy policy, FrozenPayout frozen) {
        if (!DaySettlement.shares(policy)) return List.of();
        DayDues day = frozen.day();
        return List.of(new Term(
                messages.say("claim.day"),
                day == null
                        ? messages.say("claim.day.later")
                        : messages.say("claim.day.sums", figures.yuan(day.ownFen()), figures.yuan(day.dueFen()), figures.yuan(day.paidFen()))));
    }

    /** How the fund's share came about: the tier of the amount, and what raised it. */
    private String share(Policy policy, Filing filing) {
        ClaimedLoan loan = filing.claimed();
        ClaimedLoan plain = new ClaimedLoan(loan.mode(), loan.amountFen(), loan.size(), Set.of(), false);
        String tier = percent(Payout.Share.of(policy, plain).orElseThrow());
        String whole = percent(Payout.Share.of(policy, loan).orElseThrow());
        if (tier.equals(whole)) return messages.say("claim.share.tier", tier);
        String causes = loan.causes().stream()
                .sorted()
                .map(cause -> messages.say("filing.cause." + cause))
                .collect(Collectors.joining(messages.say("policy.comma")));
        return messages.say(loan.late() ? "claim.share.late" : "claim.share.raised", tier, causes, whole);
    }

    private static String percent(Payout.Share share) {
        return Fen.yuan(Ratios.scaled(share.part(), Ratios.ONE, share.of()).orElse(0));
    }

    /** Each cap is the whole by its part, less what is used already. */
    private MoneyPaper.Cap cap(Cap cap, Payout payout, Policy policy, FrozenPayout frozen) {
        String code = code(cap, policy);
        DayDues day = frozen.day();
        String formula = day != null && Payout.common(policy).contains(cap.kind()) && day.shares(cap)
                ? messages.say(
                        "cap.formula.day",
                        messages.say("cap.day." + code),
                        figures.yuan(cap.wholeFen()),
                        figures.yuan(cap.part()),
                        figures.yuan(cap.of()))
                : formula(cap, code, frozen.standing().advancedFen() > 0);
        String clause = messages.say("cap.clause", formula, messages.say("cap.clause." + code));
        return new MoneyPaper.Cap(messages.say("cap." + code), clause, cap.fen(), cap.equals(payout.deciding()));
    }

    private String formula(Cap cap, String code, boolean advanced) {
        boolean shared = cap.part() != cap.of();
        String form = shared ? cap.lessFen() > 0 ? "share-less" : "share" : cap.lessFen() > 0 ? "less" : "whole";
        return messages.say(
                "cap.formula." + form,
                messages.say("cap.whole." + code),
                figures.yuan(cap.wholeFen()),
                part(cap),
                messages.say("cap.less." + code + (advanced && cap.kind().beyondAdvance() && cap.lessFen() > 0 ? ".advanced" : "")),
                figures.yuan(cap.lessFen()));
    }

    /** In percent where this is exact, as a fraction where it is not: whoever recomputes it comes to the fen. */
    private static String part(Cap cap) {
        long[] lowest = Ratios.lowest(cap.part(), cap.of());
        return Ratios.ONE % lowest[1] == 0
                ? Fen.yuan(lowest[0] * (Ratios.ONE / lowest[1])) + "%"
                : lowest[0] + " ÷ " + lowest[1];
    }

    /** Under a quota the cover is the bank’s, not the loan’s. */
    private static String code(Cap cap, Policy policy) {
        return cap.kind() == Cap.Kind.COVER && policy.cover().kind() == Cover.Kind.QUOTA ? "quota" : code(cap);
    }

    static String name(Cap cap) {
        return "cap." + code(cap);
    }

    private static String code(Cap cap) {
        return cap.kind().name().toLowerCase(Locale.ROOT);
    }

    private MoneyPaper.Signature signature(String role, Optional<ClaimStep> step) {
        return new MoneyPaper.Signature(
                messages.say(role),
                step.map(ClaimStep::person).orElse(null),
                step.map(signed -> figures.minute(signed.at())).orElse(null));
    }

    private static Optional<ClaimStep> agreed(List<ClaimStep> steps) {
        return ClaimViews.last(steps, ClaimEvent.PUBLISH)
                .or(() -> ClaimViews.last(steps, ClaimEvent.AGREE))
                .or(() -> ClaimViews.last(steps, ClaimEvent.SETTLE));
    }

    private static Optional<ClaimStep> paid(List<ClaimStep> steps) {
        return ClaimViews.last(steps, ClaimEvent.PAY)
                .or(() -> ClaimViews.last(steps, ClaimEvent.ADVANCE))
                .or(() -> ClaimViews.last(steps, ClaimEvent.SETTLE));
    }
}
