package huirong.app.scoring.adjustment;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import huirong.core.adjustment.AdjustmentEvent;
import huirong.core.adjustment.AdjustmentReason;
import huirong.core.adjustment.AdjustmentStates;
import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation.Scored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Adjustments by hand. One person of a credit office proposes another grade of the public evaluation for one firm, another
 * person of the office approves; it holds until its day, when it ends by itself. The computed result is never touched.
 */
@Component
public class Adjustments {
    private static final int LONGEST_MONTHS = 12;

    private final AdjustmentStore store;
    private final FirmEvaluations evaluations;
    private final Attempts attempts;
    private final Clock clock;

    Adjustments(
            AdjustmentStore store,
            FirmEvaluations evaluations,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What is proposed. */
    record Wish(String evaluation, Grade grade, AdjustmentReason reason, String words, LocalDate until) {}

    /** The one that holds today for a firm whose evaluation by this card the caller may read. */
    public Optional<Adjustment> inForce(String firm, String card) {
        return store.inForce(firm, card, LocalDate.now(clock));
    }

    /** The own office's, all of them for an auditor; newest first. */
    List<Adjustment> list(Actor actor) {
        reader(actor, "adjustments");
        return store.list(actor);
    }

    Adjustment find(Actor actor, String ref) {
        reader(actor, "adjustment " + ref);
        return store.find(actor, ref).orElseThrow(() -> new NotVisible("adjustment " + ref));
    }

    List<AdjustmentStep> steps(Adjustment adjustment) {
        return store.steps(adjustment);
    }

    /** Proposes one; its reference is the act's key. */
    Optional<AdjustmentRefusal> propose(Maker maker, String key, Wish wish) {
        Actor by = maker.actor();
        IssuedEvaluation issued = evaluations.find(by, wish.evaluation());
        List<String> stated = List.of(
                wish.evaluation(), wish.grade().code(), wish.reason().name(), wish.words(), wish.until().toString());
        return act(by, key, "adjustment.propose", key, stated, () -> {
            Grade computed = issued.evaluation() instanceof Scored scored ? scored.grade().orElse(null) : null;
            LocalDate today = LocalDate.now(clock);
            if (computed == null || computed == wish.grade()) return Optional.of(AdjustmentRefusal.NO_DIFFERENCE);
            if (wish.words().isBlank()) return Optional.of(AdjustmentRefusal.NO_WORDS);
            if (!wish.until().isAfter(today) || wish.until().isAfter(today.plusMonths(LONGEST_MONTHS)))
                return Optional.of(AdjustmentRefusal.UNTIL);
            Adjustment proposed = new Adjustment(
                    key,
                    issued.file().firm(),
                    issued.card().code(),
                    issued.ref(),
                    by.organisation().entity(),
                    AdjustmentStates.TABLE.start(),
                    computed,
                    wish.grade(),
                    wish.reason(),
                    wish.words().strip(),
                    wish.until(),
                    by.account());
            if (!store.add(proposed, clock.instant())) return Optional.of(AdjustmentRefusal.ANOTHER_PROPOSED);
            store.step(proposed, AdjustmentStep.PROPOSED, by, proposed.words(), clock.instant());
            return Optional.empty();
        });
    }

    /** The second person agrees: from now on it is shown beside the computed result. */
    Optional<AdjustmentRefusal> approve(Checker checker, String key, String ref) {
        return second(checker.actor(), key, ref, AdjustmentEvent.APPROVE, "");
    }

    /** The second person does not agree. */
    Optional<AdjustmentRefusal> refuse(Checker checker, String key, String ref, String words) {
        if (words.isBlank()) return Optional.of(AdjustmentRefusal.NO_WORDS);
        return second(checker.actor(), key, ref, AdjustmentEvent.REFUSE, words.strip());
    }

    /** Ends one before its day; either of the two may, for the computed result is the rule. */
    Optional<AdjustmentRefusal> lift(Actor by, String key, String ref, String words) {
        if (!by.makes(Kind.CREDIT_OFFICE) && !by.checks(Kind.CREDIT_OFFICE)) throw new NotVisible("adjustment " + ref);
        if (words.isBlank()) return Optional.of(AdjustmentRefusal.NO_WORDS);
        return move(by, key, find(by, ref), AdjustmentEvent.LIFT, words.strip());
    }

    private Optional<AdjustmentRefusal> second(Actor by, String key, String ref, AdjustmentEvent event, String words) {
        Adjustment adjustment = find(by, ref);
        if (adjustment.proposedBy().equals(by.account())) return Optional.of(AdjustmentRefusal.SAME_PERSON);
        return move(by, key, adjustment, event, words);
    }

    private Optional<AdjustmentRefusal> move(
            Actor by, String key, Adjustment adjustment, AdjustmentEvent event, String words) {
        String act = "adjustment." + event.name().toLowerCase(Locale.ROOT);
        return act(by, key, act, adjustment.ref(), words, () -> {
            boolean moved = AdjustmentStates.TABLE
                    .after(adjustment.state(), event)
                    .filter(to -> store.move(adjustment, to, clock.instant()))
                    .isPresent();
            if (!moved) return Optional.of(AdjustmentRefusal.NOT_NOW);
            store.step(adjustment, event.name(), by, words, clock.instant());
            return Optional.empty();
        });
    }

    private Optional<AdjustmentRefusal> act(
            Actor by, String key, String act, String ref, Object content, Supplier<Optional<AdjustmentRefusal>> done) {
        return attempts.once(by, key, act, "adjustment " + ref, "credit office " + by.role(), content, done);
    }

    private static void reader(Actor actor, String asked) {
        if (!actor.of(Kind.CREDIT_OFFICE) && !actor.of(Kind.AUDIT)) throw new NotVisible(asked);
    }
}
