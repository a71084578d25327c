package huirong.app.origination.firm;

import huirong.app.access.Organisation;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.Wording;
import huirong.core.request.AskState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what comes next for a firm: what only the firm can do comes before what others do, what is due first before the rest. */
@Component
class NextSteps {
    private final Consents consents;
    private final Clock clock;

    NextSteps(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** For whoever has not joined a zone yet. */
    NextStep join(Wording.In words) {
        return step("next-step.join", words, "/join");
    }

    /**
     * For a firm that joined. Until it lets the platform collect, no source delivers anything that a bank could read; one
     * that took this back knows what it did and is not asked again.
     *
     * @param firm reference of the firm
     * @param asks all of the firm, those of the newest request first
     */
    NextStep of(String firm, List<Ask> asks, Wording.In words) {
        return first(asks, AskState.GRANTED)
                .map(ask -> step("next-step.sign", words, "/requests/" + ask.request(), words.organisation(ask.unit())))
                .or(() -> uncollected(firm)
                        ? Optional.of(step("next-step.collect", words, "/my/authorisations#collect"))
                        : Optional.empty())
                .or(() -> unauthorised(asks).map(ask -> authorise(ask, words)))
                .or(() -> pressing(asks).map(ask -> waiting(ask, words)))
                .or(() -> first(asks, AskState.CONTRACTED)
                        .map(ask -> step("next-step.repay", words, "/my/loans", words.organisation(ask.unit()))))
                .or(() -> asks.stream().findFirst().map(ask -> step("next-step.again", words, "/requests/" + ask.request())))
                .orElseGet(() -> step("next-step.choose", words, "/products"));
    }

    private static Optional<Ask> first(List<Ask> asks, AskState state) {
        return asks.stream().filter(ask -> ask.state() == state).findFirst();
    }

    private boolean uncollected(String firm) {
        LocalDate today = LocalDate.now(clock);
        return consents.live(firm, Organisation.OPERATOR, today).isEmpty()
                && consents.last(firm, Organisation.OPERATOR)
                        .filter(last -> last.state(today) == StatedConsent.State.WITHDRAWN)
                        .isEmpty();
    }

    /** A bank that is asked still and may read nothing any more. */
    private Optional<Ask> unauthorised(List<Ask> asks) {
        return asks.stream().filter(ask -> ask.unread(consents, LocalDate.now(clock))).findFirst();
    }

    private static NextStep authorise(Ask ask, Wording.In words) {
        String bank = words.organisation(ask.bank());
        return new NextStep(
                words.say("next-step.authorise", bank),
                words.say("next-step.authorise." + ask.state(), bank),
                "/my/authorisations",
                words.say("next-step.authorise.action"));
    }

    private static Optional<Ask> pressing(List<Ask> asks) {
        return asks.stream()
                .filter(ask -> ask.due() != null)
                .min(Comparator.comparing((Ask ask) -> Objects.requireNonNull(ask.due())));
    }

    private NextStep waiting(Ask ask, Wording.In words) {
        LocalDate due = Objects.requireNonNull(ask.due());
        String key = ask.state() == AskState.FILED ? "next-step.accept" : "next-step.decide";
        boolean over = due.isBefore(LocalDate.now(clock));
        return new NextStep(
                words.say(key, words.organisation(ask.unit())),
                words.say(
                        over ? "next-step.waiting.over" : "next-step.waiting",
                        words.weekday(due),
                        words.deadline(due).words()),
                "/requests/" + ask.request(),
                words.say("next-step.waiting.action"));
    }

    private static NextStep step(String key, Wording.In words, String href, Object... arguments) {
        return new NextStep(
                words.say(key, arguments), words.say(key + ".words", arguments), href, words.say(key + ".action"));
    }
}
