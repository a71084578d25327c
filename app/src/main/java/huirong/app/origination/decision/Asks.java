package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.consent.Consents;
import huirong.app.marketplace.Products;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.origination.RequestRefusal;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.Moves;
import huirong.app.audit.Attempts;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.core.request.AskEvent;
import huirong.core.request.AskState;
import huirong.core.request.RefusalReason;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a bank's people do with the asks of their units, and the firm with a line it does not want. Whoever proposes does not
 * approve; what another unit or bank has is not there for them.
 */
@Component
public class Asks {
    private static final String MAKER = "maker";
    private static final String CHECKER = "checker";

    private final Requests requests;
    private final Reaches reaches;
    private final Moves moves;
    private final Attempts attempts;
    private final VisitStore visits;
    private final DisclosureStore disclosures;
    private final ProposalStore proposals;
    private final ContractStore lines;
    private final Contracts contracts;
    private final Consents consents;
    private final Products products;
    private final Zones zones;
    private final Clock clock;

    Asks(
            Requests requests,
            Reaches reaches,
            Moves moves,
            Attempts attempts,
            VisitStore visits,
            DisclosureStore disclosures,
            ProposalStore proposals,
            ContractStore lines,
            Contracts contracts,
            Consents consents,
            Products products,
            Zones zones,
            Clock clock) {
        this.requests = requests;
        this.reaches = reaches;
        this.moves = moves;
        this.attempts = attempts;
        this.visits = visits;
        this.disclosures = disclosures;
        this.proposals = proposals;
        this.lines = lines;
        this.contracts = contracts;
        this.consents = consents;
        this.products = products;
        this.zones = zones;
        this.clock = clock;
    }

    /** 受理. Late is late and is shown as such, but never too late. The time for the decision runs from here. */
    Optional<RequestRefusal> accept(Maker by, String ref, String key) {
        Actor maker = by.actor();
        return attempts.once(maker, key, "ask.accept", about(ref), MAKER, "", () -> {
            Ask ask = bankAsk(maker, ref);
            Zone zone = zones.find(ask.zone()).orElseThrow();
            Optional<LocalDate> decideBy = WorkingDays.after(today(), zone.decideDays());
            if (decideBy.isEmpty()) return Optional.of(RequestRefusal.NO_NOTICE);
            return moves.accept(maker, ask, decideBy.get());
        });
    }

    /** 不予受理, for what the request itself shows. */
    Optional<RequestRefusal> decline(Maker by, String ref, RefusalReason reason, String words, String key) {
        Actor maker = by.actor();
        return attempts.once(maker, key, "ask.decline", about(ref), MAKER, List.of(reason, words), () -> {
            if (!reason.declines()) return Optional.of(RequestRefusal.REASON);
            Ask ask = bankAsk(maker, ref);
            Optional<RequestRefusal> refused = moves.move(maker, ask, AskEvent.DECLINE, reason.code(), words);
            if (refused.isEmpty()) consents.endUnused(ask.firm(), ask.bank(), today());
            return refused;
        });
    }

    /** Writes down a site visit; possible until the bank has decided, so that what was forgotten is still told to the checker. */
    Optional<RequestRefusal> visited(Maker by, String ref, Visit visit) {
        Actor maker = by.actor();
        return attempts.once(
                maker,
                visit.ref(),
                "ask.visit",
                about(ref),
                MAKER,
                List.of(visit.visitedOn(), visit.visitors(), visit.words()),
                () -> {
                    Ask ask = bankAsk(maker, ref);
                    if (ask.state() != AskState.ACCEPTED && ask.state() != AskState.PROPOSED)
                        return Optional.of(RequestRefusal.MOVED);
                    if (visit.visitedOn().isAfter(today())) return Optional.of(RequestRefusal.DAY);
                    visits.add(maker, ask, visit, clock.instant());
                    return Optional.empty();
                });
    }

    /**
     * Lets a maker see the firm's telephone number while the ask is open; the firm is shown who looked, and why.
     *
     * @param key reference of the disclosure
     */
    Optional<RequestRefusal> seePhone(Maker by, String ref, String reason, String key) {
        Actor maker = by.actor();
        return attempts.once(maker, key, "ask.phone", about(ref), MAKER, reason, () -> {
            Ask ask = bankAsk(maker, ref);
            if (!ask.open()) return Optional.of(RequestRefusal.MOVED);
            disclosures.add(maker, ask, key, reason, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * Proposes to grant, within what the version of the product offers that the firm asked for, or to refuse.
     *
     * @param ref reference of the ask
     * @param proposal its reference, which is the key of the act
     * @param evaluation canonical JSON of the evaluation it rests on, or null
     */
    Optional<RequestRefusal> propose(
            Maker by, String ref, String proposal, Proposal.Content content, @Nullable String evaluation) {
        Actor maker = by.actor();
        return attempts.once(maker, proposal, "ask.propose", about(ref), MAKER, content, () -> {
            Ask ask = bankAsk(maker, ref);
            Optional<RequestRefusal> refused = content instanceof Proposal.Grant grant
                    ? grant.beyond(products.find(ask.product(), ask.productVersion()).orElseThrow())
                    : Optional.empty();
            if (refused.isEmpty()) refused = moves.move(maker, ask, AskEvent.PROPOSE, null, "");
            if (refused.isPresent()) return refused;
            int no = proposals.of(ask).size() + 1;
            proposals.add(new Proposal(
                    proposal,
                    ref,
                    no,
                    content,
                    evaluation,
                    clock.instant(),
                    maker.account(),
                    maker.name(),
                    maker.organisation().code()));
            return Optional.empty();
        });
    }

    /** Approves the proposal that the page showed: grants the line, or refuses with the maker's reason. */
    Optional<RequestRefusal> approve(Checker by, String ref, String proposal, String key) {
        Actor checker = by.actor();
        return attempts.once(checker, key, "ask.approve", about(ref), CHECKER, proposal, () -> {
            Ask ask = bankAsk(checker, ref);
            Optional<Proposal> shown = shown(ask, proposal);
            if (shown.isEmpty()) return Optional.of(RequestRefusal.MOVED);
            if (shown.get().account().equals(checker.account())) return Optional.of(RequestRefusal.SAME_PERSON);
            Optional<RequestRefusal> refused = switch (shown.get().content()) {
                case Proposal.Grant grant -> granted(checker, ask, shown.get(), grant);
                case Proposal.Refuse refuse -> refused(checker, ask, refuse);
            };
            return refused.isEmpty() ? unlessReplaced(ask, proposal) : refused;
        });
    }

    /** Gives the proposal back with words; the maker may propose again. */
    Optional<RequestRefusal> giveBack(Checker by, String ref, String proposal, String words, String key) {
        Actor checker = by.actor();
        return attempts.once(checker, key, "ask.return", about(ref), CHECKER, List.of(proposal, words), () -> {
            Ask ask = bankAsk(checker, ref);
            Optional<Proposal> shown = shown(ask, proposal);
            if (shown.isEmpty()) return Optional.of(RequestRefusal.MOVED);
            if (shown.get().account().equals(checker.account())) return Optional.of(RequestRefusal.SAME_PERSON);
            Optional<RequestRefusal> refused = moves.move(checker, ask, AskEvent.RETURN, null, words);
            return refused.isEmpty() ? unlessReplaced(ask, proposal) : refused;
        });
    }

    /** Records the signed contract and freezes what the decision rested on. */
    Optional<RequestRefusal> sign(Maker by, String ref, String number, LocalDate signedOn, String key) {
        Actor maker = by.actor();
        return attempts.once(maker, key, "ask.sign", about(ref), MAKER, List.of(number, signedOn), () -> {
            Ask ask = bankAsk(maker, ref);
            Optional<RequestRefusal> refused = moves.move(maker, ask, AskEvent.SIGN, null, number);
            return refused.isPresent() ? refused : contracts.record(maker, ask, number, signedOn);
        });
    }

    /** 放弃授信, by whoever represents the firm. What ran until settlement ends in the usual time. */
    public Optional<RequestRefusal> giveUp(Actor by, String ref, String key) {
        Ask ask = requests.ask(reaches.ofFirm(by, about(ref)), ref);
        if (!by.represents(ask.firm())) throw new NotVisible(about(ref));
        return attempts.once(by, key, "ask.give-up", about(ref), "representative", "", () -> {
            Optional<RequestRefusal> refused = moves.move(by, ask, AskEvent.GIVE_UP, null, "");
            if (refused.isEmpty() && !lines.otherLine(ask))
                consents.endSettled(ask.firm(), ask.bank(), today().plusDays(Consents.UNUSED_DAYS));
            return refused;
        });
    }

    private Optional<RequestRefusal> granted(Actor checker, Ask ask, Proposal proposal, Proposal.Grant grant) {
        Optional<RequestRefusal> refused = moves.move(checker, ask, AskEvent.GRANT, null, "");
        if (refused.isPresent()) return refused;
        lines.addLine(ask, proposal, grant, today(), clock.instant());
        consents.runUntilSettled(ask.firm(), ask.bank());
        return Optional.empty();
    }

    private Optional<RequestRefusal> refused(Actor checker, Ask ask, Proposal.Refuse refuse) {
        Optional<RequestRefusal> refused =
                moves.move(checker, ask, AskEvent.REFUSE, refuse.reason().code(), refuse.words());
        if (refused.isEmpty()) consents.endUnused(ask.firm(), ask.bank(), today());
        return refused;
    }

    /** The newest proposal, if it is the one that the page showed. */
    private Optional<Proposal> shown(Ask ask, String ref) {
        List<Proposal> all = proposals.of(ask);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(last -> last.ref().equals(ref));
    }

    /** Asked again once the row is locked: in between the proposal may have been returned and another made. */
    private Optional<RequestRefusal> unlessReplaced(Ask ask, String proposal) {
        return shown(ask, proposal).isPresent() ? Optional.empty() : Optional.of(RequestRefusal.MOVED);
    }

    private Ask bankAsk(Actor actor, String ref) {
        return requests.ask(reaches.ofBank(actor, about(ref)), ref);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String about(String ref) {
        return "ask " + ref;
    }
}
