package huirong.app.compensation.policy;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.policy.form.FormView;
import huirong.app.compensation.policy.form.PolicyForm;
import huirong.app.membership.Zone;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.PolicyFault;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The next version of a fund's policy as its office types it, begun from a ready policy, an earlier version or a draft. */
@Controller
class DraftPages {
    private static final int YEARS = 3;

    private final FundOffices offices;
    private final Policies policies;
    private final PolicyChoice choice;
    private final PolicyProposals proposals;
    private final FormView view;
    private final Clock clock;

    DraftPages(
            FundOffices offices,
            Policies policies,
            PolicyChoice choice,
            PolicyProposals proposals,
            FormView view,
            Clock clock) {
        this.offices = offices;
        this.policies = policies;
        this.choice = choice;
        this.proposals = proposals;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping("/fund/policies/new")
    ModelAndView begin(Actor actor, @RequestParam String zone, @RequestParam(defaultValue = "district") String from, Model model) {
        Zone of = own(actor, zone);
        Policy begun = begun(actor, of, from);
        PolicyForm form = PolicyForm.of(begun);
        // A fund's rules have a name of their own: that of a ready policy is not taken over.
        boolean borrowed = ReadyPolicies.all().stream().anyMatch(ready -> ready.chinese().equals(begun.chinese()));
        return page(of, borrowed ? form.unnamed() : form, List.of(), model);
    }

    @PostMapping("/fund/policies")
    ModelAndView propose(
            Actor actor,
            @RequestParam String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean tidy,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Zone of = own(actor, zone);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "fund " + zone);
        PolicyForm form = PolicyForm.of(sent);
        if (tidy) return page(of, form, List.of(), model);
        List<Policy> versions = policies.versions(zone);
        String code = versions.isEmpty() ? zone : versions.getLast().code();
        return switch (Policy.read(form.said(code, policies.next(zone)))) {
            case Policy.Read.Faulty(List<PolicyFault> faults) -> page(of, form, faults, model);
            case Policy.Read.Sound(Policy policy) -> {
                Optional<PolicyRefusal> refusal = proposals.propose(maker, key, zone, policy);
                if (refusal.isEmpty()) yield new ModelAndView("redirect:/fund/policy-proposals/" + key);
                model.addAttribute("refused", refusal.get().code());
                yield page(of, form, List.of(), model);
            }
        };
    }

    private ModelAndView page(Zone zone, PolicyForm form, List<PolicyFault> faults, Model model) {
        boolean refused = !faults.isEmpty() || model.containsAttribute("refused");
        model.addAttribute("zone", zone);
        model.addAttribute("sections", view.sections(form, faults));
        model.addAttribute("summary", view.summary(faults));
        model.addAttribute("key", Reference.fresh());
        return new ModelAndView(
                "compensation/policy-form", model.asMap(), refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private Zone own(Actor actor, String zone) {
        actor.maker(Kind.FUND_OFFICE, "fund " + zone);
        return offices.own(actor, zone);
    }

    /** A draft keeps its dates; what is taken over from elsewhere begins with the next month. */
    private Policy begun(Actor actor, Zone zone, String from) {
        if (Reference.wellFormed(from)) {
            PolicyProposal draft = proposals.find(actor, from);
            if (!draft.zone().equals(zone.code())) throw new NotVisible("policy proposal " + from);
            return draft.policy();
        }
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).plusMonths(1);
        return choice.find(zone, from).over(1, first, first.plusYears(YEARS));
    }
}
