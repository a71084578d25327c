package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.core.card.Card;
import huirong.core.card.CardEvent;
import huirong.core.card.CardState;
import huirong.core.card.CardStates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Versions of cards. One person of a credit office writes a version, tries it beside the one in use and hands it on; another
 * person of the same office approves it from a day on. What was approved is never edited, and stays readable when it is no
 * longer in use. A draft is its own office's; what was approved is published.
 */
@Component
public class CardVersions {
    private final CardStore store;
    private final LiveCards live;
    private final Attempts attempts;
    private final Clock clock;

    CardVersions(CardStore store, LiveCards live, Attempts attempts, Clock clock) {
        this.store = store;
        this.live = live;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What the actor's office may see: its own versions and all that were approved, of an auditor the latter; by code, newest first. */
    public List<CardVersion> list(Actor actor) {
        return store.ofOffice(reader(actor, "cards"));
    }

    /** @throws NotVisible for anyone but a credit office and an auditor, and for drafts of others than the own office */
    public CardVersion find(Actor actor, String ref) {
        return store.find(reader(actor, "card " + ref), ref).orElseThrow(() -> new NotVisible("card " + ref));
    }

    /** Versions that were approved at some time, newest first: open to everyone. */
    public List<CardVersion> published(String code) {
        return store.published(code);
    }

    List<CardStep> steps(CardVersion version) {
        return store.steps(version);
    }

    /** Whether a version on trial has been compared with the one in use on anything yet. */
    boolean tried(CardVersion version) {
        return store.tried(version.card().version());
    }

    /** The version that is in use today, if there is one. */
    public Optional<CardVersion> inUse(String code) {
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
            if (store.writing(office, card.code())) return Optional.of(CardRefusal.ANOTHER_DRAFT);
            boolean otherKind = store.published(card.code()).stream()
                    .anyMatch(version -> version.card().kind() != card.kind());
            if (otherKind) return Optional.of(CardRefusal.OTHER_KIND);
            CardVersion draft = new CardVersion(
                    key, store.next(card.code()), office, CardStates.TABLE.start(), card, by.account(), null, null);
            if (!store.add(draft, clock.instant())) throw new IllegalStateException("card numbered under its lock");
            store.step(draft, CardStep.DRAFTED, draft.state(), by, "", clock.instant());
            return Optional.empty();
        });
    }

    /** Writes other figures into a draft. */
    Optional<CardRefusal> revise(Maker maker, String key, String ref, Card card) {
        Actor by = maker.actor();
        return act(by, key, "card.revise", ref, card.canonical(), () -> {
            CardVersion draft = locked(by, ref);
            if (draft.state() != CardState.DRAFT || !draft.code().equals(card.code()))
                return Optional.of(CardRefusal.NOT_NOW);
            CardVersion revised = new CardVersion(
                    ref, draft.no(), draft.office(), draft.state(), card, by.account(), null, null);
            store.rewrite(revised, clock.instant());
            store.step(revised, CardStep.REVISED, draft.state(), by, "", clock.instant());
            return Optional.empty();
        });
    }

    /** From now on every evaluation by the version in use is computed by the draft as well. */
    Optional<CardRefusal> startTrial(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.START_TRIAL, "", version -> {
            boolean same = inUse(version.code())
                    .filter(used -> used.card().equals(version.card()))
                    .isPresent();
            return same ? Optional.of(CardRefusal.SAME_AS_LIVE) : Optional.empty();
        });
    }

    Optional<CardRefusal> stopTrial(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.STOP_TRIAL, "", version -> Optional.empty());
    }

    Optional<CardRefusal> propose(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.PROPOSE, "", version -> Optional.empty());
    }

    Optional<CardRefusal> discard(Maker maker, String key, String ref) {
        return move(maker.actor(), key, ref, CardEvent.DISCARD, "", version -> Optional.empty());
    }

    /** Lets a card be used from a day on, today at the earliest; the version in use until then ends on that day. */
    Optional<CardRefusal> approve(Checker checker, String key, String ref, LocalDate day) {
        Actor by = checker.actor();
        return act(by, key, "card.approve", ref, day.toString(), () -> {
            CardVersion version = locked(by, ref);
            Optional<CardState> to = CardStates.TABLE.after(version.state(), CardEvent.APPROVE);
            Optional<CardRefusal> refused = decided(version, to, by, day);
            if (refused.isPresent()) return refused;
            for (CardVersion before : store.published(version.code()))
                CardStates.TABLE
                        .after(before.state(), CardEvent.SUPERSEDE)
                        .ifPresent(end -> moved(by, before, CardEvent.SUPERSEDE, end, "", null, ended(before, day)));
            moved(by, version, CardEvent.APPROVE, to.orElseThrow(), "", day, null);
            return Optional.empty();
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
        return move(maker.actor(), key, ref, CardEvent.PROPOSE_RETIREMENT, words.strip(), version -> Optional.empty());
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
            Optional<CardState> to = CardStates.TABLE.after(version.state(), CardEvent.RETIRE);
            Optional<CardRefusal> refused = decided(version, to, by, day);
            if (refused.isPresent()) return refused;
            moved(by, version, CardEvent.RETIRE, to.orElseThrow(), "", null, ended(version, day));
            return Optional.empty();
        });
    }

    /** A version that would have begun later than it ends was never in use: its days are the same. */
    private static LocalDate ended(CardVersion version, LocalDate day) {
        LocalDate from = version.validFrom();
        return from != null && from.isAfter(day) ? from : day;
    }

    private Optional<CardRefusal> decided(CardVersion version, Optional<CardState> to, Actor by, LocalDate day) {
        if (to.isEmpty()) return Optional.of(CardRefusal.NOT_NOW);
        if (day.isBefore(LocalDate.now(clock))) return Optional.of(CardRefusal.DAY_PAST);
        return second(version, by);
    }

    /** Another person of the same office than whoever wrote the version, or proposed its end. */
    private Optional<CardRefusal> second(CardVersion version, Actor by) {
        String event = version.published() ? CardEvent.PROPOSE_RETIREMENT.name() : CardEvent.PROPOSE.name();
        Optional<CardStore.Doer> first = store.last(version, event);
        if (first.isEmpty()) return Optional.of(CardRefusal.NOT_NOW);
        if (!first.get().organisation().equals(by.organisation().entity()))
            return Optional.of(CardRefusal.ANOTHER_OFFICE);
        boolean same = version.published()
                ? first.get().account().equals(by.account())
                : store.workedOn(version, by.account());
        return same ? Optional.of(CardRefusal.SAME_PERSON) : Optional.empty();
    }

    private Optional<CardRefusal> move(
            Actor by,
            String key,
            String ref,
            CardEvent event,
            String words,
            Function<CardVersion, Optional<CardRefusal>> hindrance) {
        String act = "card." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return act(by, key, act, ref, words, () -> {
            CardVersion version = locked(by, ref);
            Optional<CardState> to = CardStates.TABLE.after(version.state(), event);
            if (to.isEmpty()) return Optional.of(CardRefusal.NOT_NOW);
            Optional<CardRefusal> hindered = hindrance.apply(version);
            if (hindered.isPresent()) return hindered;
            moved(by, version, event, to.get(), words, null, null);
            return Optional.empty();
        });
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
            Actor by, String key, String act, String ref, Object content, Supplier<Optional<CardRefusal>> done) {
        return attempts.once(by, key, act, "card " + ref, "credit office " + by.role(), content, done);
    }

    /** The office whose drafts somebody reads besides all that was approved: none for an auditor. */
    private static String reader(Actor actor, String asked) {
        return actor.of(Kind.AUDIT) ? "" : office(actor, asked);
    }

    private static String office(Actor actor, String asked) {
        if (!actor.of(Kind.CREDIT_OFFICE)) throw new NotVisible(asked);
        return actor.organisation().entity();
    }
}
