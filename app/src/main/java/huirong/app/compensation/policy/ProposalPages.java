package huirong.app.compensation.policy;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.policy.words.ComparedLine;
import huirong.app.compensation.policy.words.PolicyLine;
import huirong.app.compensation.policy.words.PolicyWords;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A draft of a fund's rules: what it would change, what it says, and the second person's word on it. */
@Controller
class ProposalPages {
    private static final String PAGE = "/fund/policy-proposals/{ref}";

    private final PolicyProposals proposals;
    private final Policies policies;
    private final PolicyChoice choice;
    private final FundOffices offices;
    private final PolicyWords words;
    private final Clock clock;

    ProposalPages(
            PolicyProposals proposals,
            Policies policies,
            PolicyChoice choice,
            FundOffices offices,
            PolicyWords words,
            Clock clock) {
        this.proposals = proposals;
        this.policies = policies;
        this.choice = choice;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView one(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        return page(actor, ref, Map.of(), locale, model);
    }

    @PostMapping(PAGE + "/confirmation")
    ModelAndView confirm(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Locale locale, Model model) {
        return after(
                actor,
                ref,
                proposals.confirm(actor.checker(Kind.FUND_OFFICE, "policy proposal " + ref), ref, key),
                locale,
                model);
    }

    @PostMapping(PAGE + "/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "words", defaultValue = "") String said,
            Locale locale,
            Model model) {
        var checker = actor.checker(Kind.FUND_OFFICE, "policy proposal " + ref);
        proposals.find(actor, ref);
        Typed typed = new Typed();
        String why = typed.words("words", said, 200);
        if (!typed.sound()) return page(actor, ref, typed.faults(), locale, model);
        return after(actor, ref, proposals.giveBack(checker, ref, key, why), locale, model);
    }

    @PostMapping(PAGE + "/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Locale locale, Model model) {
        return after(
                actor,
                ref,
                proposals.withdraw(actor.maker(Kind.FUND_OFFICE, "policy proposal " + ref), ref, key),
                locale,
                model);
    }

    private ModelAndView after(
            Actor actor, String ref, Optional<PolicyRefusal> refusal, Locale locale, Model model) {
        return refusal.map(why -> page(actor, ref, Map.of("acts", why.code()), locale, model))
                .orElseGet(() -> new ModelAndView("redirect:/fund/policy-proposals/" + ref));
    }

    private ModelAndView page(Actor actor, String ref, Map<String, String> faults, Locale locale, Model model) {
        PolicyProposal proposal = proposals.find(actor, ref);
        Policy policy = proposal.policy();
        List<PolicyLine> lines = words.of(policy);
        Optional<Policy> before = before(proposal);
        List<ComparedLine> differing = before.map(old -> ComparedLine.of(words.of(old), lines)).orElse(List.of()).stream()
                .filter(ComparedLine::differs)
                .toList();
        boolean chinese = locale.getLanguage().equals("zh");
        boolean keeps = offices.keeps(actor, proposal.zone());
        model.addAttribute("zone", choice.zone(proposal.zone()));
        model.addAttribute("proposal", proposal);
        model.addAttribute("policy", policy);
        model.addAttribute("name", chinese ? policy.chinese() : policy.english());
        model.addAttribute("before", before.orElse(null));
        model.addAttribute("next", policies.next(proposal.zone()));
        model.addAttribute("differing", differing);
        model.addAttribute("sections", PolicyPages.bySection(lines, PolicyLine::section));
        model.addAttribute("maker", keeps && actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", keeps && actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/policy-proposal", model, faults);
    }

    /** What a draft changes: the version in force; of a confirmed one, the version before it. */
    private Optional<Policy> before(PolicyProposal proposal) {
        Integer became = proposal.version();
        if (became == null) return policies.on(proposal.zone(), LocalDate.now(clock));
        return policies.versions(proposal.zone()).stream().filter(policy -> policy.version() == became - 1).findFirst();
    }
}
