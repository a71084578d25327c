package huirong.app.compensation.fund.act;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.FundViews;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.policy.words.PolicyWords;
import huirong.app.membership.Zone;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fund.book.FundFigures;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A zone's fund: its figures, its rules, and what is proposed to it. */
@Controller
class FundPages {
    private static final int LATEST = 10;

    private final FundOffices offices;
    private final Funds funds;
    private final FundStore store;
    private final Policies policies;
    private final FundLedger ledger;
    private final FundViews views;
    private final FundActs acts;
    private final PolicyWords words;
    private final Clock clock;

    FundPages(
            FundOffices offices,
            Funds funds,
            FundStore store,
            Policies policies,
            FundLedger ledger,
            FundViews views,
            FundActs acts,
            PolicyWords words,
            Clock clock) {
        this.offices = offices;
        this.funds = funds;
        this.store = store;
        this.policies = policies;
        this.ledger = ledger;
        this.views = views;
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/fund")
    ModelAndView fund(Actor actor, @RequestParam(defaultValue = "") String zone, Model model) {
        return page(actor, zone, FundForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/fund/budget")
    ModelAndView budget(Actor actor, @ModelAttribute FundForm form, Model model) {
        return propose(actor, FundProposal.Kind.BUDGET, form, model);
    }

    @PostMapping("/fund/arrival")
    ModelAndView arrival(Actor actor, @ModelAttribute FundForm form, Model model) {
        return propose(actor, FundProposal.Kind.ARRIVAL, form, model);
    }

    @PostMapping("/fund/appropriation")
    ModelAndView appropriation(Actor actor, @ModelAttribute FundForm form, Model model) {
        return propose(actor, FundProposal.Kind.APPROPRIATION, form, model);
    }

    @PostMapping("/fund/interest")
    ModelAndView interest(Actor actor, @ModelAttribute FundForm form, Model model) {
        return propose(actor, FundProposal.Kind.INTEREST, form, model);
    }

    @PostMapping("/fund/treasury-return")
    ModelAndView treasuryReturn(Actor actor, @ModelAttribute FundForm form, Model model) {
        return propose(actor, FundProposal.Kind.TREASURY_RETURN, form, model);
    }

    @PostMapping("/fund/reversal")
    ModelAndView reversal(Actor actor, @ModelAttribute FundForm form, Model model) {
        Zone zone = makers(actor, form);
        Typed typed = new Typed();
        String entry = Typed.plain(form.entry());
        if (entry.isEmpty()) typed.fault("entry", "typed.missing");
        String reason = typed.words("document", form.document(), 80);
        if (typed.sound())
            funds.reverse(actor.maker(Kind.FUND_OFFICE, "fund.propose"), form.key(), zone.code(), entry, reason)
                    .ifPresent(why -> typed.fault("entry", why.code()));
        return proposed(actor, zone, FundProposal.Kind.REVERSAL, form, typed, model);
    }

    @PostMapping("/fund/proposals/{ref}/confirmation")
    ModelAndView confirm(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        String zone = proposal(actor, ref).zone();
        return after(actor, zone, funds.confirm(actor.checker(Kind.FUND_OFFICE, "fund.confirm"), ref, key), model);
    }

    @PostMapping("/fund/proposals/{ref}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        String zone = proposal(actor, ref).zone();
        Checker checker = actor.checker(Kind.FUND_OFFICE, "fund.return");
        Typed typed = new Typed();
        String why = typed.words("words", words, 200);
        if (!typed.sound()) return page(actor, zone, FundForm.EMPTY, typed.faults(), model);
        return after(actor, zone, funds.giveBack(checker, ref, key, why), model);
    }

    private ModelAndView propose(Actor actor, FundProposal.Kind kind, FundForm form, Model model) {
        Zone zone = makers(actor, form);
        Typed typed = new Typed();
        String document = typed.words("document", form.document(), 80);
        long amount = typed.amount("amount", form.amount());
        FundMovement movement = new FundMovement(zone.code(), kind, amount, document, form.party(), null);
        if (typed.sound())
            funds.propose(actor.maker(Kind.FUND_OFFICE, "fund.propose"), form.key(), movement)
                    .ifPresent(why -> typed.fault(why == FundRefusal.PARTY ? "party" : "amount", why.code()));
        return proposed(actor, zone, kind, form, typed, model);
    }

    private ModelAndView proposed(
            Actor actor, Zone zone, FundProposal.Kind kind, FundForm form, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/fund?zone=" + zone.code())
                : page(actor, zone.code(), form.about(kind), typed.faults(), model);
    }

    private Zone makers(Actor actor, FundForm form) {
        Zone zone = offices.own(actor, form.zone());
        if (!actor.makes(Kind.FUND_OFFICE)) throw new NotVisible("fund " + zone.code());
        return zone;
    }

    private FundProposal proposal(Actor actor, String ref) {
        FundProposal proposal = store.find(ref).orElseThrow(() -> new NotVisible("proposal " + ref));
        offices.own(actor, proposal.zone());
        return proposal;
    }

    private ModelAndView after(Actor actor, String zone, Optional<FundRefusal> refusal, Model model) {
        return refusal.map(why -> page(actor, zone, FundForm.EMPTY, Map.of("proposals", why.code()), model))
                .orElseGet(() -> new ModelAndView("redirect:/fund?zone=" + zone));
    }

    private ModelAndView page(Actor actor, String code, FundForm form, Map<String, String> faults, Model model) {
        Zone zone = offices.readable(actor, code);
        FundFigures figures = ledger.figures(zone.code());
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("zones", offices.readable(actor));
        model.addAttribute("zone", zone);
        model.addAttribute("today", today);
        model.addAttribute("fund", figures);
        model.addAttribute("bar", views.bar(figures));
        model.addAttribute("acts", acts.of(zone.code()));
        Policy policy = policies.on(zone.code(), today).orElse(null);
        model.addAttribute("policy", policy);
        model.addAttribute("tiers", policy == null ? List.of() : words.tiers(policy));
        model.addAttribute("proposals", store.ofZone(zone.code()));
        model.addAttribute("entries", views.entries(
                ledger.lines(zone.code(), Long.MAX_VALUE, LATEST), offices.keeps(actor, zone.code())));
        model.addAttribute("waiting", actor.of(Kind.FUND_OFFICE) ? store.waiting(zone.code(), today) : Map.of());
        model.addAttribute("maker", actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/fund", model, faults);
    }
}
