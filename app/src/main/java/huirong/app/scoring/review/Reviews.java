package huirong.app.scoring.review;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.membership.Members;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.scoring.adjustment.Adjustments;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import huirong.core.membership.MembershipState;
import huirong.core.review.ReviewEvent;
import huirong.core.review.ReviewOutcome;
import huirong.core.review.ReviewStates;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reviews by a human (人工复核; 个人信息保护法 24). The office of a zone that the firm joined answers within the working days
 * in which that zone's decisions are due; for a firm of no zone any credit office may, within ten working days.
 */
@Component
class Reviews {
    private static final int DAYS_WITHOUT_ZONE = 10;

    private final ReviewStore store;
    private final FirmEvaluations evaluations;
    private final Adjustments adjustments;
    private final Members members;
    private final Zones zones;
    private final Attempts attempts;
    private final Clock clock;

    Reviews(
            ReviewStore store,
            FirmEvaluations evaluations,
            Adjustments adjustments,
            Members members,
            Zones zones,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.adjustments = adjustments;
        this.members = members;
        this.zones = zones;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The firm's own, or those that the office answers. */
    List<Review> list(Actor actor) {
        reader(actor, "reviews");
        return store.list(actor);
    }

    /** @throws NotVisible for anyone but the firm and the office that answers */
    Review find(Actor actor, String ref) {
        reader(actor, "review " + ref);
        return store.find(actor, ref).orElseThrow(() -> new NotVisible("review " + ref));
    }

    /** The firm's own about evaluations by one card; none for anyone else. */
    List<Review> own(Actor actor, String firm, String card) {
        return firm.equals(actor.firm()) ? store.of(firm, card) : List.of();
    }

    /** The evaluation a review is about, for whoever may see the review. */
    IssuedEvaluation evaluation(Review review) {
        return evaluations.cited(review.evaluation());
    }

    /**
     * Asks for a review of an evaluation of the own firm; its reference is the act's key. With it the firm shows the office
     * the evaluation's lines and figures.
     */
    Optional<ReviewRefusal> file(Actor by, String key, String evaluation, String words) {
        IssuedEvaluation issued = evaluations.find(by, evaluation);
        String firm = issued.file().firm();
        if (!firm.equals(by.firm())) throw new NotVisible("review of evaluation " + evaluation);
        return attempts.once(by, key, "review.file", "evaluation " + evaluation, "own-file", words, () -> {
            if (words.isBlank()) return Optional.of(ReviewRefusal.NO_WORDS);
            Optional<Zone> zone = zone(by);
            LocalDate today = LocalDate.now(clock);
            Review filed = new Review(
                    key,
                    firm,
                    evaluation,
                    issued.card().code(),
                    issued.card().kind(),
                    zone.map(Zone::code).orElse(""),
                    zone.map(Zone::office).orElse(""),
                    ReviewStates.TABLE.start(),
                    words.strip(),
                    today,
                    WorkingDays.after(today, zone.map(Zone::decideDays).orElse(DAYS_WITHOUT_ZONE)).orElse(null),
                    null,
                    null,
                    null,
                    null);
            return store.add(filed, by, clock.instant()) ? Optional.empty() : Optional.of(ReviewRefusal.WAITING);
        });
    }

    /** Answers, as a person of the office that proposes or approves there. */
    Optional<ReviewRefusal> answer(Actor by, String key, String ref, ReviewOutcome outcome, String words) {
        if (!by.makes(Kind.CREDIT_OFFICE) && !by.checks(Kind.CREDIT_OFFICE)) throw new NotVisible("review " + ref);
        Review review = find(by, ref);
        List<String> said = List.of(outcome.name(), words);
        return attempts.once(by, key, "review.answer", "review " + ref, "credit office " + by.role(), said, () -> {
            if (words.isBlank()) return Optional.of(ReviewRefusal.NO_WORDS);
            if (ReviewStates.TABLE.after(review.state(), ReviewEvent.ANSWER).isEmpty())
                return Optional.of(ReviewRefusal.NOT_NOW);
            if (outcome == ReviewOutcome.ADJUSTED
                    && adjustments.inForce(review.firm(), review.card()).isEmpty())
                return Optional.of(ReviewRefusal.NO_ADJUSTMENT);
            return store.answer(review, outcome, words.strip(), by, LocalDate.now(clock), clock.instant())
                    ? Optional.empty()
                    : Optional.of(ReviewRefusal.NOT_NOW);
        });
    }

    Optional<ReviewRefusal> withdraw(Actor by, String key, String ref) {
        Review review = find(by, ref);
        if (!review.firm().equals(by.firm())) throw new NotVisible("review " + ref);
        return attempts.once(by, key, "review.withdraw", "review " + ref, "own-file", "", () -> {
            boolean withdrawn = ReviewStates.TABLE
                    .after(review.state(), ReviewEvent.WITHDRAW)
                    .filter(to -> store.withdraw(review, clock.instant()))
                    .isPresent();
            return withdrawn ? Optional.empty() : Optional.of(ReviewRefusal.NOT_NOW);
        });
    }

    private Optional<Zone> zone(Actor by) {
        return members.of(by).stream()
                .filter(membership -> membership.state() == MembershipState.JOINED)
                .map(Membership::zone)
                .flatMap(code -> zones.find(code).stream())
                .findFirst();
    }

    private static void reader(Actor actor, String asked) {
        if (actor.firm() == null && !actor.of(Kind.CREDIT_OFFICE)) throw new NotVisible(asked);
    }
}
