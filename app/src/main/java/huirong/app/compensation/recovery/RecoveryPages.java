package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.membership.Members;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.time.LocalDate;
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

/** What came back of one paid claim, and the acts on it. */
@Controller
class RecoveryPages {
    private final Recoveries recoveries;
    private final RecoveryReports reports;
    private final RecoveryDecisions decisions;
    private final Members members;

    RecoveryPages(Recoveries recoveries, RecoveryReports reports, RecoveryDecisions decisions, Members members) {
        this.recoveries = recoveries;
        this.reports = reports;
        this.decisions = decisions;
        this.members = members;
    }

    @GetMapping("/claims/{ref}/recoveries")
    ModelAndView page(Actor actor, @PathVariable String ref, Model model) {
        return page(actor, ref, RecoveryForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/claims/{ref}/recoveries")
    ModelAndView report(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute RecoveryForm form,
            Model model) {
        recoveries.visible(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "recovery.report");
        Typed typed = new Typed();
        LocalDate on = typed.day("on", form.on());
        long received = typed.amount("received", form.received());
        long costs = typed.amountOrNone("costs", form.costs());
        String document = typed.words("document", form.document(), 80);
        if (typed.sound())
            reports.report(maker, ref, key, on, received, costs, document)
                    .ifPresent(why -> typed.fault("on", why.code()));
        return after(actor, ref, form, typed, model);
    }

    /** @param kind {@code CLAWBACK} or {@code WRITE_OFF} */
    @PostMapping("/claims/{ref}/recoveries/proposal")
    ModelAndView propose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "CLAWBACK") Recovered.Kind kind,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        recoveries.visible(actor, ref);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "recovery.propose");
        Typed typed = new Typed();
        String said = typed.words("words", words, 400);
        if (typed.sound())
            decisions.propose(maker, ref, key, kind, said).ifPresent(why -> typed.fault("words", why.code()));
        return after(actor, ref, RecoveryForm.EMPTY, typed, model);
    }

    @PostMapping("/recoveries/{ref}/arrival")
    ModelAndView arrive(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String voucher,
            Model model) {
        String claim = recoveries.own(actor, ref).claim();
        Maker maker = actor.maker(Kind.FUND_OFFICE, "recovery.arrive");
        Typed typed = new Typed();
        LocalDate day = typed.day("recoveries", on);
        String number = typed.words("recoveries", voucher, 80);
        if (typed.sound())
            decisions.arrive(maker, ref, key, day, number).ifPresent(why -> typed.fault("recoveries", why.code()));
        return after(actor, claim, RecoveryForm.EMPTY, typed, model);
    }

    /** A proposal is approved, or an arrival confirmed: whichever its state asks for. */
    @PostMapping("/recoveries/{ref}/confirmation")
    ModelAndView confirm(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        Recovered one = recoveries.own(actor, ref);
        Checker checker = actor.checker(Kind.FUND_OFFICE, "recovery.confirm");
        Optional<RecoveryRefusal> refused = one.arrivedOn() == null
                ? decisions.approve(checker, ref, key)
                : decisions.confirm(checker, ref, key);
        Typed typed = new Typed();
        refused.ifPresent(why -> typed.fault("recoveries", why.code()));
        return after(actor, one.claim(), RecoveryForm.EMPTY, typed, model);
    }

    /** A proposal is not agreed to, or an arrival goes back to the maker. */
    @PostMapping("/recoveries/{ref}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Recovered one = recoveries.own(actor, ref);
        Checker checker = actor.checker(Kind.FUND_OFFICE, "recovery.return");
        Typed typed = new Typed();
        String said = typed.words("recoveries", words, 400);
        if (typed.sound())
            (one.arrivedOn() == null
                            ? decisions.drop(checker, ref, key, said)
                            : decisions.giveBack(checker, ref, key, said))
                    .ifPresent(why -> typed.fault("recoveries", why.code()));
        return after(actor, one.claim(), RecoveryForm.EMPTY, typed, model);
    }

    private ModelAndView after(Actor actor, String claim, RecoveryForm form, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/claims/" + claim + "/recoveries")
                : page(actor, claim, form, typed.faults(), model);
    }

    private ModelAndView page(
            Actor actor, String ref, RecoveryForm form, Map<String, String> faults, Model model) {
        PaidClaim paid = recoveries.visible(actor, ref);
        if (actor.of(Kind.FIRM)) throw new NotVisible("claim " + ref);
        model.addAttribute("paid", paid);
        model.addAttribute("firm", members.name(paid.firm()));
        model.addAttribute("owed", recoveries.owed(paid));
        model.addAttribute("terms", recoveries.terms(paid));
        model.addAttribute("today", recoveries.today());
        model.addAttribute("recoveries", recoveries.of(paid));
        model.addAttribute("writeOffFrom", recoveries.writeOffFrom(paid));
        model.addAttribute("bank", actor.makes(Kind.BANK));
        model.addAttribute("maker", actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/recoveries", model, faults);
    }
}
