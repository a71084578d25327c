package huirong.app.compensation.guarantee;

import huirong.app.access.Organisations;
import huirong.app.membership.Members;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.Term;
import huirong.core.guarantee.GuaranteeState;
import huirong.core.guarantee.LaidOff;
import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guarantees in the words of their pages. */
@Component
class GuaranteeViews {
    private final Members members;
    private final Organisations organisations;
    private final Messages messages;
    private final Figures figures;

    GuaranteeViews(Members members, Organisations organisations, Messages messages, Figures figures) {
        this.members = members;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    String firm(String ref) {
        return members.name(ref);
    }

    String organisation(String code) {
        return organisations.name(code, messages.language());
    }

    Map<String, String> firms(List<Guarantee> guarantees) {
        return guarantees.stream().map(Guarantee::firm).distinct().collect(Collectors.toMap(Function.identity(), this::firm));
    }

    /** Of banks and guarantors. */
    Map<String, String> parties(List<Guarantee> guarantees) {
        return guarantees.stream()
                .flatMap(one -> Stream.of(one.bank(), one.guarantor()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::organisation));
    }

    String state(Guarantee one) {
        return say("guarantee.state." + one.state());
    }

    static String tone(Guarantee one) {
        return switch (one.state()) {
            case NAMED, PROPOSED -> "act";
            case IN_FORCE -> "good";
            case DECLINED -> "notice";
            case WITHDRAWN -> "quiet";
        };
    }

    /** What bank and guarantor agreed on. */
    List<Term> terms(Guarantee one) {
        List<Term> terms = new ArrayList<>(List.of(
                new Term(say("guarantee.firm"), firm(one.firm())),
                new Term(say("guarantee.bank"), organisation(one.bank())),
                new Term(say("guarantee.guarantor"), organisation(one.guarantor())),
                new Term(say("guarantee.contract"), one.contract()),
                new Term(say("guarantee.line-amount"), say("guarantee.wan", figures.wan(one.lineFen()))),
                new Term(say("guarantee.amount"), say("guarantee.wan", figures.wan(one.duty().mostFen()))),
                new Term(say("guarantee.share"), percent(one.duty().share())),
                new Term(say("guarantee.limits"), say("guarantee.limits.how", one.waitDays(), one.payDays())),
                new Term(say("guarantee.named"), say("guarantee.named.by", one.namedPerson(), figures.minute(one.namedAt())))));
        if (one.inForceOn() != null)
            terms.add(new Term(say("guarantee.in-force-on"), figures.day(one.inForceOn())));
        return terms;
    }

    /** What the guarantor accepted under, or would; nothing before that. */
    List<Term> acceptance(Guarantee one) {
        Acceptance terms = one.acceptance();
        if (terms == null || one.state() == GuaranteeState.DECLINED) return List.of();
        String counter = say("guarantee.counter." + terms.counter());
        List<Term> lines = new ArrayList<>(List.of(
                new Term(say("guarantee.fee"), say("guarantee.fee.yearly", figures.rate(terms.fee()))),
                new Term(
                        say("guarantee.counter"),
                        terms.counterWords().isEmpty() ? counter : say("guarantee.counter.words", counter, terms.counterWords())),
                new Term(say("guarantee.kept"), percent(terms.laidOff().kept()))));
        for (LaidOff.Part part : terms.laidOff().parts())
            lines.add(new Term(say("guarantee.laid-off.to", part.name()), percent(part.share())));
        return lines;
    }

    /** What a firm has to know of it, in plain words. */
    String plain(Guarantee one) {
        String who = organisation(one.guarantor());
        Acceptance terms = one.acceptance();
        return switch (one.state()) {
            case NAMED, PROPOSED -> say("guarantee.plain.asked", who);
            case IN_FORCE ->
                say(
                        "guarantee.plain.in-force",
                        who,
                        percent(one.duty().share()),
                        figures.wan(one.duty().mostFen()),
                        figures.rate(terms == null ? 0 : terms.fee()));
            case DECLINED -> say("guarantee.plain.declined", who, say("guarantee.reason." + one.reason()), one.words());
            case WITHDRAWN -> say("guarantee.plain.withdrawn", who);
        };
    }

    static String percent(int share) {
        return Fen.yuan(share) + "%";
    }

    String say(String key, @Nullable Object... arguments) {
        return messages.say(key, arguments);
    }
}
