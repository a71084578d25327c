package huirong.app.scoring.adjustment;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.scoring.evaluation.BesideEvaluation;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import huirong.core.evaluation.Evaluation.Scored;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a public evaluation: the adjustment that holds, and for the office's maker the way to propose one. */
@Component
class AdjustmentBeside implements BesideEvaluation {
    private final Adjustments adjustments;

    AdjustmentBeside(Adjustments adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public void fill(Actor actor, IssuedEvaluation issued, Model model) {
        boolean graded = issued.evaluation() instanceof Scored scored && scored.grade().isPresent();
        model.addAttribute(
                "adjustment",
                graded
                        ? adjustments.inForce(issued.file().firm(), issued.card().code()).orElse(null)
                        : null);
        model.addAttribute("adjusts", graded && actor.makes(Kind.CREDIT_OFFICE));
    }
}
