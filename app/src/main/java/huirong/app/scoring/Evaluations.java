package huirong.app.scoring;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.scoring.adjustment.Adjustments;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Reasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Evaluations for modules that show them beside their own: opinions to be read and cited, never to be submitted as facts.
 * Each one is issued, and the read behind it is logged, as on the evaluation's own page.
 */
@Component
public class Evaluations {
    private final FirmEvaluations evaluations;
    private final Adjustments adjustments;

    Evaluations(FirmEvaluations evaluations, Adjustments adjustments) {
        this.evaluations = evaluations;
        this.adjustments = adjustments;
    }

    /**
     * Of the cards open to the actor the one whose items are answered best.
     *
     * @return empty if no card is open to the actor, or too little is known for a result
     * @throws NotVisible if the actor has no basis to read the firm's file
     */
    public Optional<EvaluationShown> best(Actor actor, String firm) {
        if (evaluations.cards(actor, firm).isEmpty()) return Optional.empty();
        Card card = evaluations.bestAnswered(actor, firm);
        IssuedEvaluation issued =
                evaluations.issue(actor, card, firm, null, evaluations.known()).issued();
        return issued.evaluation() instanceof Evaluation.Scored scored
                ? Optional.of(shown(issued, scored))
                : Optional.empty();
    }

    /**
     * The day that {@link #best} is about, so that whatever else is told of the firm's file tells the same; empty if no card
     * is open to the actor.
     *
     * @throws NotVisible if the actor has no basis to read the firm's file
     */
    public Optional<LocalDate> day(Actor actor, String firm) {
        if (evaluations.cards(actor, firm).isEmpty()) return Optional.empty();
        Card card = evaluations.bestAnswered(actor, firm);
        return Optional.of(evaluations.lastAnswer(actor, card, firm, evaluations.known()));
    }

    /**
     * By code, a firm's evaluations by these cards as of the last answers; cards that are not open to the actor are absent.
     *
     * @throws NotVisible if the actor has no basis to read the firm's file
     */
    public Map<String, Evaluation> by(Actor actor, String firm, Set<String> cards) {
        if (cards.isEmpty()) return Map.of();
        List<Card> open = evaluations.cards(actor, firm);
        long known = evaluations.known();
        return open.stream()
                .filter(card -> cards.contains(card.code()))
                .collect(Collectors.toMap(
                        Card::code,
                        card -> evaluations
                                .issue(actor, card, firm, null, known)
                                .issued()
                                .evaluation()));
    }

    private EvaluationShown shown(IssuedEvaluation issued, Evaluation.Scored scored) {
        Card card = issued.card();
        Reasons reasons = Reasons.of(card, scored);
        return new EvaluationShown(
                issued.ref(),
                card.code(),
                card.version(),
                card.title(),
                issued.file(),
                scored.total(),
                card.total(),
                scored.grade().map(grade -> grade.words()),
                scored.grade()
                        .flatMap(grade -> adjustments.inForce(issued.file().firm(), card.code()))
                        .map(adjustment -> adjustment.grade().words()),
                reasons.raised(),
                reasons.lowered());
    }
}
