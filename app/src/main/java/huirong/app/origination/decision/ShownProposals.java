package huirong.app.origination.decision;

import huirong.app.marketplace.Price;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.FrozenFit;
import huirong.app.origination.request.Step;
import huirong.app.origination.request.Wording;
import huirong.app.web.piece.Proposal.Figure;
import huirong.core.request.AskEvent;
import java.util.List;
import java.util.Optional;

/**
 * Puts proposals beside what the firm asked for and what the product lists.
 *
 * @param listed the price of the request as the product lists it; empty if it lists none
 */
record ShownProposals(Wording.In words, FinancingRequest request, Optional<Price> listed, List<Step> steps, List<FrozenFit> fits) {

    huirong.app.web.piece.Proposal of(Proposal proposal) {
        List<Figure> figures =
                switch (proposal.content()) {
                    case Proposal.Grant grant -> granted(grant);
                    case Proposal.Refuse refuse -> refused(refuse);
                };
        String proposer = words.say("case.person", proposal.person(), words.organisation(proposal.organisation()));
        Optional<Step> decided = decision(proposal.no());
        return decided.map(step -> new huirong.app.web.piece.Proposal(
                        proposer,
                        words.minute(proposal.at()),
                        figures,
                        words.say("case.person", step.person(), words.organisation(step.organisation())),
                        words.minute(step.at()),
                        step.event() == AskEvent.RETURN
                                ? words.say("case.returned", step.words())
                                : words.say("step." + step.event()),
                        step.event() == AskEvent.GRANT ? "good" : "notice"))
                .orElseGet(() -> new huirong.app.web.piece.Proposal(proposer, words.minute(proposal.at()), figures));
    }

    /** The step that followed the proposal with this number. */
    private Optional<Step> decision(int number) {
        int seen = 0;
        for (Step step : steps) {
            if (step.event() == AskEvent.PROPOSE) seen++;
            else if (seen == number
                    && (step.event() == AskEvent.RETURN
                            || step.event() == AskEvent.GRANT
                            || step.event() == AskEvent.REFUSE)) return Optional.of(step);
        }
        return Optional.empty();
    }

    private List<Figure> granted(Proposal.Grant grant) {
        return List.of(
                new Figure(words.say("case.opinion"), null, words.say("case.opinion.GRANT")),
                new Figure(words.say("grant.amount"), words.wan(request.amountFen()), words.wan(grant.amountFen())),
                new Figure(
                        words.say("grant.months"),
                        words.say("request.months.value", request.months()),
                        words.say("request.months.value", grant.months())),
                new Figure(
                        words.say("case.rate"),
                        listed.map(price -> words.rate(price.rate().basisPoints())).orElse(null),
                        words.rate(grant.rateBasisPoints())),
                new Figure(
                        words.say("grant.repayment"),
                        words.say("repayment." + request.repayment()),
                        words.say("repayment." + grant.repayment())),
                new Figure(words.say("case.approving-body"), null, grant.approvingBody()),
                new Figure(words.say("case.approval-number"), null, grant.approvalNumber()),
                new Figure(
                        words.say("grant.conditions"),
                        null,
                        grant.conditions().isEmpty() ? words.say("grant.conditions.none") : grant.conditions()));
    }

    private List<Figure> refused(Proposal.Refuse refuse) {
        return List.of(
                new Figure(words.say("case.opinion"), null, words.say("case.opinion.REFUSE")),
                new Figure(words.say("refusal.reason"), null, words.heading(refuse.reason().words())),
                new Figure(words.say("refusal.words"), null, refuse.words()),
                new Figure(words.say("refusal.criterion"), null, decided(refuse)),
                new Figure(words.say("refusal.retry"), null, words.day(refuse.retryOn())));
    }

    /** The criterion that decided, with figure and requirement. */
    private String decided(Proposal.Refuse refuse) {
        return fits.stream()
                .filter(fit -> fit.code().equals(refuse.criterion()))
                .findFirst()
                .map(fit -> words.say(
                        "case.criterion",
                        words.of(fit.subject()),
                        fit.figure() == null ? words.say("piece.fit.unknown") : words.of(fit.figure()),
                        words.of(fit.required())))
                .orElseGet(() -> words.say("refusal.criterion.none"));
    }
}
