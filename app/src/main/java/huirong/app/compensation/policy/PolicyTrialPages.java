package huirong.app.compensation.policy;

import huirong.app.access.Actor;
import huirong.app.membership.Zone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Trials of versions, of ready policies and of drafts. */
@Controller
class PolicyTrialPages {
    private final PolicyChoice choice;
    private final PolicyProposals proposals;
    private final PolicyTrials trials;

    PolicyTrialPages(PolicyChoice choice, PolicyProposals proposals, PolicyTrials trials) {
        this.choice = choice;
        this.proposals = proposals;
        this.trials = trials;
    }

    @GetMapping("/fund/policies/{key}/trial")
    ModelAndView policy(
            Actor actor, @RequestParam String zone, @PathVariable String key, @ModelAttribute TrialForm form, Model model) {
        Zone of = choice.zone(zone);
        model.addAttribute("zone", of.code());
        return trials.page(choice.find(of, key), "/fund/policies/" + key, form, model);
    }

    @GetMapping("/fund/policy-proposals/{ref}/trial")
    ModelAndView proposal(Actor actor, @PathVariable String ref, @ModelAttribute TrialForm form, Model model) {
        PolicyProposal proposal = proposals.find(actor, ref);
        model.addAttribute("zone", proposal.zone());
        return trials.page(proposal.policy(), "/fund/policy-proposals/" + ref, form, model);
    }
}
