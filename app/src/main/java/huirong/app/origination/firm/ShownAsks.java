package huirong.app.origination.firm;

import huirong.app.access.Actor;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.consent.StatedConsent.State;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.origination.decision.Decisions;
import huirong.app.origination.decision.Proposal;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.FrozenFit;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Step;
import huirong.app.origination.request.Timeline;
import huirong.app.origination.request.Wording;
import huirong.app.web.piece.Cost;
import huirong.app.web.piece.Term;
import huirong.core.pricing.AllIn;
import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Plan;
import huirong.core.request.AskState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts one bank's part of a request into words. */
@Component
class ShownAsks {
    private final Requests requests;
    private final Decisions decisions;
    private final Products products;
    private final StillOpen open;
    private final Consents consents;
    private final Clock clock;

    ShownAsks(Requests requests, Decisions decisions, Products products, StillOpen open, Consents consents, Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.products = products;
        this.open = open;
        this.consents = consents;
        this.clock = clock;
    }

    ShownAsk of(Actor actor, FinancingRequest request, Ask ask, Wording.In words, String language) {
        List<Step> steps = requests.steps(ask);
        LocalDate due = ask.due();
        return new ShownAsk(
                ask,
                words.organisation(ask.unit()),
                products.find(ask.product(), ask.productVersion())
                        .map(product -> product.name(language))
                        .orElse(ask.product()),
                tone(ask.state()),
                due == null ? null : words.deadline(due),
                Timeline.of(ask, steps, words, false),
                decisions.grant(ask).map(grant -> granted(grant, words)).orElse(List.of()),
                ask.state() == AskState.GRANTED ? decisions.grant(ask).map(grant -> cost(ask, grant)).orElse(null) : null,
                decisions.refusal(ask)
                        .map(refuse -> refusal(actor, request, ask, refuse, steps.getLast(), words, language))
                        .orElse(null),
                request.firm().equals(actor.firm()) && ask.unread(consents, LocalDate.now(clock)),
                request.firm().equals(actor.firm()) ? disclosed(ask, words) : List.of());
    }

    private List<String> disclosed(Ask ask, Wording.In words) {
        return decisions.disclosures(ask).stream()
                .map(seen -> words.say(
                        "disclosure.line",
                        words.minute(seen.at()),
                        words.say("case.person", seen.person(), words.organisation(seen.organisation())),
                        seen.reason()))
                .toList();
    }

    static String tone(AskState state) {
        return switch (state) {
            case GRANTED, CONTRACTED -> "good";
            case DECLINED, REFUSED -> "notice";
            case FILED, ACCEPTED, PROPOSED, WITHDRAWN, GIVEN_UP -> "quiet";
        };
    }

    private static List<Term> granted(Proposal.Grant grant, Wording.In words) {
        return List.of(
                new Term(words.say("grant.amount"), words.wan(grant.amountFen())),
                new Term(words.say("grant.months"), words.say("request.months.value", grant.months())),
                new Term(words.say("grant.rate"), words.rate(grant.rateBasisPoints())),
                new Term(words.say("grant.repayment"), words.say("repayment." + grant.repayment())),
                new Term(
                        words.say("grant.conditions"),
                        grant.conditions().isEmpty() ? words.say("grant.conditions.none") : grant.conditions()));
    }

    /** With the fees that the product names. */
    private Cost cost(Ask ask, Proposal.Grant grant) {
        Plan plan = Plan.of(
                grant.amountFen(),
                new AnnualRate(grant.rateBasisPoints()),
                grant.months(),
                grant.repayment(),
                LocalDate.now(clock));
        return Cost.of(
                plan,
                AllIn.of(
                        plan,
                        products.find(ask.product(), ask.productVersion())
                                .map(Product::fees)
                                .orElse(List.of())));
    }

    private ShownAsk.Refusal refusal(
            Actor actor,
            FinancingRequest request,
            Ask ask,
            Proposal.Refuse refuse,
            Step decided,
            Wording.In words,
            String language) {
        return new ShownAsk.Refusal(
                words.heading(refuse.reason().words()),
                refuse.words(),
                FrozenFit.read(ask.fits()).stream()
                        .filter(fit -> fit.code().equals(refuse.criterion()))
                        .findFirst()
                        .map(fit -> fit.line(words))
                        .orElse(null),
                words.say("refusal.decided", words.organisation(decided.organisation()), words.minute(decided.at())),
                refuse.retryOn().isAfter(LocalDate.now(clock))
                        ? words.say("refusal.retry.from", words.day(refuse.retryOn()))
                        : words.say("refusal.retry.now"),
                request.firm().equals(actor.firm()) ? open.of(actor, request, words, language) : List.of(),
                consents.last(ask.firm(), ask.bank()).map(last -> consent(last, words)).orElse(null));
    }

    private String consent(StatedConsent last, Wording.In words) {
        State state = last.state(LocalDate.now(clock));
        if (last.untilSettled() && state == State.LIVE) return words.say("refusal.consent.settled");
        LocalDate day = state == State.LIVE ? last.ended().minusDays(1) : last.ended();
        return words.say("refusal.consent." + state, words.day(day));
    }
}
