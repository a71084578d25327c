package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Acts;
import huirong.core.card.Card;
import huirong.core.card.CardEvent;
import huirong.core.card.CardState;
import huirong.core.card.CardStates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Versions of cards. One person of a credit office writes a version, tries it beside the one in use and hands it on; another
 * person of the same office approves it from a day on. What was approved is never edited, and stays readable when it is no
 * longer in use. A draft is its own office's; what was approved is published.
 */
@Component
public class CardVersions {
    /** Ends an act that is not to be done, and with it its transaction. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final CardRefusal refusal;

        Refused(CardRefusal refusal) {
            super(refusal.name(), null, false, false);
            this.refusal = refusal;
        }
    }

    private final CardStore store;
    private final LiveCards live;
    private final Acts acts;
    private final Clock clock;
    private final TransactionOperations transaction;

    CardVersions(CardStore store, LiveCards live, Acts acts, Clock clock, TransactionOperations transaction) {
        this.store = store;
        this.live = live;
        this.acts = acts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What the actor's office may see: its own versions and all that were approved; by code, newest first. */
    public List<CardVersion> list(Actor actor) {
        return store.ofOffice(office(actor, "cards"));
    }

    /** @throws NotVisible for anyone but a credit office, and for another office's drafts */
    public CardVersion find(Actor actor, String ref) {
        return store.find(office(actor, "card " + ref), ref).orElseThrow(() -> new NotVisible("card " + ref));
    }

    /** Versions that were approved at some time, newest first: open to everyone. */
    public List<CardVersion> published(String code) {
        return store.published(code);
    }

    List<CardStep> steps(CardVersion version) {
        return store.steps(version);
    }

    /** The version that is in use today, if there is one. */
    Optional<CardVersion> inUse(String code) {
        return live.versions().stream()
                .filter(version -> version.code().equals(code))
                .findFirst();
    }

    /** Begins a draft; its reference is the act's key. The card may be of a code that nobody has used before. */
    Optional<CardRefusal> draft(Maker maker, String key, Card card) {
        Actor by = maker.actor();
        String office = office(by, "card");
        return act(by, key, "card.draft", key, card.canonical(), () -> {
            store.lock(card.code());
            if (store.writing(office, card.code())) throw new Refused(CardRefusal.ANOTHER_DRAFT);
            boolean otherKind = store.published(card.code()).stream()
                    .anyMatch(version -> version.card().kind() != card.kind());
            if (otherKind) throw new Refused(CardRefusal.OTHER_KIND);
            CardVersion draft = new CardVersion(
                    key, store.next(card.code()), office, CardStates.TABLE.start(), card, by.account(), null, null);
            if (!store.add(draft, clock.instant())) throw new IllegalStateException("card numbered under its lock");
            store.step(draft, CardStep.DRAFTED, draft.state(), by, "", clock.instant());
        });
    }

    /** Writes other figures into a draft. */
    Optional<CardRefusal> revise(Maker maker, String key, String ref, Card card) {
        Actor by = maker.actor();
        return act(by, key, "card.revise", ref, card.canonical(), () -> {
            CardVersion draft = locked(by, ref);
            if (draft.state() != CardState.DRAFT || !draft.code().equals(card.code())) throw new Refused(CardRefusal.NOT_NOW);
            CardVersion revised = new CardVersion(
                    ref, draft.no(), draft.office(), draft.state(), card, by.account(), null, null);
            store.rewrite(revised, clock.instant());
            store.step(revised, CardStep.REVISED, draft.state(), by, "", clock.instant());
        });
    }

    /** From now on every evaluation by the version in use is computed by the draft as well. */
    Optional<CardRefusal> startTrial(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.START_TRIAL, "", version -> {
            boolean same = inUse(version.code())
                    .filter(used -> used.card().equals(version.card()))
                    .isPresent();
            if (same) throw new Refused(CardRefusal.SAME_AS_LIVE);
        });
    }

    Optional<CardRefusal> stopTrial(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.STOP_TRIAL, "", version -> {});
    }

    Optional<CardRefusal> propose(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.PROPOSE, "", version -> {});
    }

    Optional<CardRefusal> discard(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.DISCARD, "", version -> {});
    }

    /** Lets a card be used from a day on, today at the earliest; the version in use until then ends on that day. */
    Optional<CardRefusal> approve(Checker checker, String key, String ref, LocalDate day) {
        Actor by = checker.actor();
        return act(by, key, "card.approve", ref, day.toString(), () -> {
            CardVersion version = locked(by, ref);
            second(version, by);
            fromToday(day);
            for (CardVersion before : store.published(version.code()))
                CardStates.TABLE
                        .after(before.state(), CardEvent.SUPERSEDE)
                        .ifPresent(to -> moved(by, before, CardEvent.SUPERSEDE, to, "", null, ended(before, day)));
            moved(by, version, CardEvent.APPROVE, after(version, CardEvent.APPROVE), "", day, null);
        });
    }

    /** Gives back what another person handed on. */
    Optional<CardRefusal> giveBack(Checker checker, String key, String ref, String words) {
        if (words.isBlank()) return Optional.of(CardRefusal.NO_WORDS);
        Actor by = checker.actor();
        return move(by, key, ref, CardEvent.RETURN, words.strip(), version -> second(version, by));
    }

    /** Proposes to end the use of a card without a successor. */
    Optional<CardRefusal> proposeRetirement(Maker maker, String key, String ref, String words) {
        if (words.isBlank()) return Optional.of(CardRefusal.NO_WORDS);
        return move(maker.actor(), key, ref, CardEvent.PROPOSE_RETIREMENT, words.strip(), version -> {});
    }

    /** Does not agree that a card's use shall end. */
    Optional<CardRefusal> keep(Checker checker, String key, String ref, String words) {
        if (words.isBlank()) return Optional.of(CardRefusal.NO_WORDS);
        Actor by = checker.actor();
        return move(by, key, ref, CardEvent.KEEP, words.strip(), version -> second(version, by));
    }

    /** Ends a card's use on a day, which is the first without it. */
    Optional<CardRefusal> retire(Checker checker, String key, String ref, LocalDate day) {
        Actor by = checker.actor();
        return act(by, key, "card.retire", ref, day.toString(), () -> {
            CardVersion version = locked(by, ref);
            CardState to = after(version, CardEvent.RETIRE);
            second(version, by);
            fromToday(day);
            moved(by, version, CardEvent.RETIRE, to, "", null, ended(version, day));
        });
    }

    /** A version that would have begun later than it ends was never in use: its days are the same. */
    private static LocalDate ended(CardVersion version, LocalDate day) {
        LocalDate from = version.validFrom();
        return from != null && from.isAfter(day) ? from : day;
    }

    private void fromToday(LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) throw new Refused(CardRefusal.DAY_PAST);
    }

    /** Another person of the same office than whoever wrote the version, or proposed its end. */
    private void second(CardVersion version, Actor by) {
        String event = version.published() ? CardEvent.PROPOSE_RETIREMENT.name() : CardEvent.PROPOSE.name();
        Optional<CardStore.Doer> first = store.last(version, event);
        if (first.isEmpty()) throw new Refused(CardRefusal.NOT_NOW);
        if (!first.get().organisation().equals(by.organisation().entity())) throw new Refused(CardRefusal.ANOTHER_OFFICE);
        boolean same = version.published()
                ? first.get().account().equals(by.account())
                : store.workedOn(version, by.account());
        if (same) throw new Refused(CardRefusal.SAME_PERSON);
    }

    private interface Condition {
        void on(CardVersion version);
    }

    private Optional<CardRefusal> move(
            Actor by, String key, String ref, CardEvent event, String words, Condition condition) {
        return act(by, key, "card." + event.name().toLowerCase(Locale.ROOT).replace('_', '-'), ref, words, () -> {
            CardVersion version = locked(by, ref);
            CardState to = after(version, event);
            condition.on(version);
            moved(by, version, event, to, words, null, null);
        });
    }

    private static CardState after(CardVersion version, CardEvent event) {
        return CardStates.TABLE
                .after(version.state(), event)
                .orElseThrow(() -> new Refused(CardRefusal.NOT_NOW));
    }

    private void moved(
            Actor by,
            CardVersion version,
            CardEvent event,
            CardState to,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        store.move(version, to, from, until, clock.instant());
        store.step(version, event.name(), to, by, words, clock.instant());
    }

    private CardVersion locked(Actor by, String ref) {
        store.lock(find(by, ref).code());
        return find(by, ref);
    }

    private Optional<CardRefusal> act(
            Actor by, String key, String act, String ref, Object content, Runnable done) {
        Supplier<String> once = () -> {
            done.run();
            return ref;
        };
        try {
            transaction.executeWithoutResult(
                    status -> acts.once(by, key, act, "card " + ref, "credit office " + by.role(), content, once));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal);
        }
    }

    private static String office(Actor actor, String asked) {
        if (!actor.of(Kind.CREDIT_OFFICE)) throw new NotVisible(asked);
        return actor.organisation().entity();
    }
}
