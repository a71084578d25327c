package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import org.springframework.ui.Model;

/** What else the page of an evaluation shows, for those who may see the evaluation. */
public interface BesideEvaluation {
    void fill(Actor actor, IssuedEvaluation issued, Model model);
}
