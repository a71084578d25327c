package huirong.app.compensation.claim;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.Loan;
import huirong.app.membership.Members;
import huirong.app.web.Figures;
import huirong.app.web.piece.MoneyPaper;
import huirong.app.web.piece.Proposal;
import huirong.app.web.piece.Step;
import huirong.app.web.piece.Term;
import huirong.core.fund.payout.Cap;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.Room;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.money.Capitals;
import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A claim in the words of its pages and of its paper. */
@Component
class ClaimViews {
    private final Members members;
    private final Organisations organisations;
    private final Policies policies;
    private final MessageSource messages;
    private final Figures figures;

    ClaimViews(
            Members members, Organisations organisations, Policies policies, MessageSource messages, Figures figures) {
        this.members = members;
        this.organisations = organisations;
        this.policies = policies;
        this.messages = messages;
        this.figures = figures;
    }

    String firm(String ref) {
        return members.name(ref);
    }

    String organisation(String code) {
        return organisations
                .find(code)
                .map((Organisation found) -> found.name(locale().getLanguage()))
                .orElse(code);
    }

    List<Step> steps(List<ClaimStep> steps) {
        return steps.reversed().stream()
                .map(step -> new Step(
                        "done",
                        say("claim.event." + step.event()),
                        figures.minute(step.at()),
                        (step.organisation().isEmpty() ? "" : step.person() + " · " + organisation(step.organisation()))
                                + (step.words().isEmpty() ? "" : say("claim.said", step.words()))))
                .toList();
    }

    /** The words with which it was sent back, or with which it was proposed to pay nothing, whichever is newer. */
    @Nullable String answer(List<ClaimStep> steps) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(ClaimEvent.SEND_BACK.name())
                        || step.event().equals(ClaimEvent.OPPOSE.name()))
                .map(ClaimStep::words)
                .findFirst()
                .orElse(null);
    }

    /** What was frozen, beside what the figures are now. */
    Proposal proposal(Payout frozen, Payout now, List<ClaimStep> steps) {
        ClaimStep proposed = last(steps, ClaimEvent.PROPOSE).orElseThrow();
        List<Proposal.Figure> lines = new ArrayList<>();
        lines.add(figure("claim.loss", now.baseFen(), frozen.baseFen()));
        for (int i = 0; i < frozen.caps().size(); i++)
            lines.add(figure(name(frozen.caps().get(i)), now.caps().get(i).fen(), frozen.caps().get(i).fen()));
        lines.add(figure("claim.payout", now.fen(), frozen.fen()));
        return new Proposal(proposed.person(), figures.minute(proposed.at()), lines);
    }

    private Proposal.Figure figure(String name, long now, long frozen) {
        return new Proposal.Figure(say(name), say("claim.yuan", figures.yuan(now)), say("claim.yuan", figures.yuan(frozen)));
    }

    /** The one page that can be recomputed by hand. */
    MoneyPaper paper(Claim claim, Filing filing, Loan loan, Payout payout, List<ClaimStep> steps) {
        Policy policy = policies.version(claim.zone(), filing.policyVersion());
        FrozenPayout frozen = claim.frozen() ? claim.payout() : null;
        return new MoneyPaper(
                claim.entryNo() == null || claim.paidOn() == null
                        ? null
                        : "%d-%04d".formatted(claim.paidOn().getYear(), claim.entryNo()),
                facts(guaranteed(filing, payout), List.of(
                        new Term(say("claim.bank"), organisation(claim.bank())),
                        new Term(say("claim.firm"), firm(claim.firm())),
                        new Term(say("filing.number"), Objects.requireNonNullElse(filing.number(), "")),
                        new Term(say("claim.ref"), claim.ref()),
                        new Term(say("claim.iou"), loan.iou()),
                        new Term(say("claim.amount"), say("claim.yuan", figures.yuan(filing.amountFen()))),
                        new Term(say("claim.loss"), say("claim.yuan", figures.yuan(payout.baseFen()))),
                        new Term(say("claim.share"), share(policy, filing)),
                        new Term(say("claim.overdue"), say("claim.days", claim.overdueDays())),
                        new Term(
                                say("claim.paid-on"),
                                claim.paidOn() == null ? say("claim.not-paid") : figures.day(claim.paidOn())),
                        new Term(say("claim.policy"), say("claim.policy.version", policy.chinese(), policy.version())),
                        new Term(say("claim.policy.hash"), policy.hash())), frozen),
                payout.caps().stream().map(cap -> cap(cap, payout, policy)).toList(),
                payout.fen(),
                Capitals.of(payout.fen()),
                say("claim.clause", policy.version(), figures.day(policy.from()), figures.day(policy.until().minusDays(1))),
                List.of(
                        signature("claim.maker", last(steps, ClaimEvent.PROPOSE)),
                        signature("claim.reviewer", agreed(steps)),
                        signature("claim.checker", last(steps, ClaimEvent.PAY))));
    }

    /** Of a loan that a guarantor answered for whose shares it has, and what the guarantor paid. */
    private List<Term> guaranteed(Filing filing, Payout payout) {
        if (filing.guarantee() == null) return List.of();
        long paid = payout.caps().stream()
                .filter(cap -> cap.kind() == Cap.Kind.NET)
                .mapToLong(Cap::lessFen)
                .sum();
        return List.of(
                new Term(say("filing.mode"), say("policy.bearing.mode." + filing.mode())),
                new Term(say("claim.guarantor"), say("claim.yuan", figures.yuan(paid))));
    }

    /** Under a quota also what it is made of. */
    private List<Term> facts(List<Term> guaranteed, List<Term> ordinary, @Nullable FrozenPayout frozen) {
        List<Term> facts = Stream.concat(ordinary.stream(), guaranteed.stream()).toList();
        Room room = frozen == null ? null : frozen.room();
        if (room == null) return facts;
        String added = figures.yuan(room.addedFen());
        String taken = figures.yuan(room.takenFen());
        Long most = room.mostFen();
        String how = most == null
                ? say("room.quota.how.unlimited", added, taken)
                : say("room.quota.how", added, taken, figures.yuan(room.balanceFen()), figures.yuan(most));
        return Stream.concat(facts.stream(), Stream.of(new Term(say("cap.whole.quota"), how))).toList();
    }

    /** How the fund's share came about: the tier of the amount, and what raised it. */
    private String share(Policy policy, Filing filing) {
        ClaimedLoan loan = filing.claimed();
        ClaimedLoan plain = new ClaimedLoan(loan.mode(), loan.amountFen(), loan.size(), Set.of(), false);
        String tier = percent(Payout.Share.of(policy, plain).orElseThrow());
        String whole = percent(Payout.Share.of(policy, loan).orElseThrow());
        if (tier.equals(whole)) return say("claim.share.tier", tier);
        String causes = loan.causes().stream()
                .sorted()
                .map(cause -> say("filing.cause." + cause))
                .collect(Collectors.joining(say("policy.comma")));
        return say(loan.late() ? "claim.share.late" : "claim.share.raised", tier, causes, whole);
    }

    private static String percent(Payout.Share share) {
        return Fen.yuan(Ratios.scaled(share.part(), Ratios.ONE, share.of()).orElse(0));
    }

    /** Each cap is the whole by its part, less what is used already. */
    private MoneyPaper.Cap cap(Cap cap, Payout payout, Policy policy) {
        String code = code(cap, policy);
        boolean shared = cap.part() != cap.of();
        String form = shared ? cap.lessFen() > 0 ? "share-less" : "share" : cap.lessFen() > 0 ? "less" : "whole";
        String formula = say(
                "cap.formula." + form,
                say("cap.whole." + code),
                figures.yuan(cap.wholeFen()),
                part(cap),
                say("cap.less." + code),
                figures.yuan(cap.lessFen()));
        String clause = say("cap.clause", formula, say("cap.clause." + code));
        return new MoneyPaper.Cap(say("cap." + code), clause, cap.fen(), cap.equals(payout.deciding()));
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

    private static String name(Cap cap) {
        return "cap." + code(cap);
    }

    private static String code(Cap cap) {
        return cap.kind().name().toLowerCase(Locale.ROOT);
    }

    private MoneyPaper.Signature signature(String role, Optional<ClaimStep> step) {
        return new MoneyPaper.Signature(
                say(role),
                step.map(ClaimStep::person).orElse(null),
                step.map(signed -> figures.minute(signed.at())).orElse(null));
    }

    private static Optional<ClaimStep> agreed(List<ClaimStep> steps) {
        return last(steps, ClaimEvent.PUBLISH).or(() -> last(steps, ClaimEvent.AGREE));
    }

    private static Optional<ClaimStep> last(List<ClaimStep> steps, ClaimEvent event) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(event.name()))
                .findFirst();
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
