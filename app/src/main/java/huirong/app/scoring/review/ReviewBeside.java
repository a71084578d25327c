package huirong.app.scoring.review;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.scoring.evaluation.BesideEvaluation;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the firm's own page of an evaluation: what it asked before, and the way to ask. */
@Component
class ReviewBeside implements BesideEvaluation {
    private final Reviews reviews;

    ReviewBeside(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void fill(Actor actor, IssuedEvaluation issued, Model model) {
        String firm = issued.file().firm();
        model.addAttribute("reviews", reviews.own(actor, firm, issued.card().code()));
        model.addAttribute("mine", firm.equals(actor.firm()));
        model.addAttribute("key", Reference.fresh());
    }
}
