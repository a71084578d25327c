package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.origination.RequestRefusal;
import huirong.core.request.RefusalReason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A bank's case: file, fit, visits, proposal and decision, contract. Each act ends on the case again. */
@Controller
@RequestMapping("/asks/{ref}")
class CasePages {
    private final Asks asks;
    private final CasePage page;
    private final Clock clock;

    CasePages(Asks asks, CasePage page, Clock clock) {
        this.asks = asks;
        this.page = page;
        this.clock = clock;
    }

    /** What a form sent, so that it is still there if it comes back. */
    @ModelAttribute("typed")
    Map<String, String> typed(@RequestParam Map<String, String> typed) {
        return typed;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        return page.shown(actor, ref, null, Map.of(), locale, model);
    }

    @PostMapping("/acceptance")
    ModelAndView accept(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Locale locale, Model model) {
        return after(actor, ref, asks.accept(actor.maker(Kind.BANK, about(ref)), ref, key), "acts", locale, model);
    }

    @PostMapping("/declination")
    ModelAndView decline(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        var maker = actor.maker(Kind.BANK, about(ref));
        Optional<RefusalReason> reason = RefusalReason.of(code).filter(RefusalReason::declines);
        Map<String, String> faults = new LinkedHashMap<>();
        if (reason.isEmpty()) faults.put("declineCode", RequestRefusal.REASON.code());
        if (!said(words)) faults.put("declineWords", RequestRefusal.WORDS.code());
        if (!faults.isEmpty()) return page.shown(actor, ref, null, faults, locale, model);
        return after(
                actor, ref, asks.decline(maker, ref, reason.orElseThrow(), words.strip(), key), "acts", locale, model);
    }

    @PostMapping("/visit")
    ModelAndView visit(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String visitedOn,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        var maker = actor.maker(Kind.BANK, about(ref));
        Optional<LocalDate> day = ProposalForm.day(visitedOn);
        Map<String, String> faults = new LinkedHashMap<>();
        if (day.isEmpty()) faults.put("visitedOn", RequestRefusal.DAY.code());
        if (ProposalForm.named(first).isEmpty() || ProposalForm.named(second).isEmpty() || first.strip().equals(second.strip()))
            faults.put("first", RequestRefusal.VISITORS.code());
        if (!said(words)) faults.put("visitWords", RequestRefusal.WORDS.code());
        if (!faults.isEmpty()) return page.shown(actor, ref, null, faults, locale, model);
        Visit visit = new Visit(key, day.orElseThrow(), first.strip() + "、" + second.strip(), words.strip());
        return after(actor, ref, asks.visited(maker, ref, visit), "visitedOn", locale, model);
    }

    /** Shows the number on this very answer; it is masked again on the next. */
    @PostMapping("/phone")
    ModelAndView phone(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        var maker = actor.maker(Kind.BANK, about(ref));
        if (!said(reason)) return wrong(actor, ref, "reason", RequestRefusal.WORDS, locale, model);
        Optional<RequestRefusal> refused = asks.seePhone(maker, ref, reason.strip(), key);
        return refused.map(why -> wrong(actor, ref, "acts", why, locale, model))
                .orElseGet(() -> page.withPhone(actor, ref, locale, model));
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            Actor actor, @PathVariable String ref, @ModelAttribute ProposalForm form, Locale locale, Model model) {
        var maker = actor.maker(Kind.BANK, about(ref));
        String key = ProposalForm.text(form.key());
        LocalDate today = LocalDate.now(clock);
        Map<String, String> faults = form.faults(today);
        if (!faults.isEmpty()) return page.shown(actor, ref, form, faults, locale, model);
        Optional<RequestRefusal> refused =
                asks.propose(maker, ref, key, form.content(today), page.evaluated(actor, ref));
        return refused.map(why -> page.shown(
                        actor, ref, form, Map.of(ProposalForm.field(why), why.code()), locale, model))
                .orElseGet(() -> new ModelAndView("redirect:/asks/" + ref));
    }

    @PostMapping("/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String proposal,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        var checker = actor.checker(Kind.BANK, about(ref));
        return after(actor, ref, asks.approve(checker, ref, proposal, key), "acts", locale, model);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String proposal,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        var checker = actor.checker(Kind.BANK, about(ref));
        if (!said(words)) return wrong(actor, ref, "words", RequestRefusal.WORDS, locale, model);
        return after(actor, ref, asks.giveBack(checker, ref, proposal, words.strip(), key), "acts", locale, model);
    }

    @PostMapping("/contract")
    ModelAndView sign(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String signedOn,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        var maker = actor.maker(Kind.BANK, about(ref));
        Optional<String> contract = ProposalForm.named(number);
        Optional<LocalDate> day = ProposalForm.day(signedOn);
        Map<String, String> faults = new LinkedHashMap<>();
        if (contract.isEmpty()) faults.put("number", RequestRefusal.CONTRACT_NUMBER.code());
        if (day.isEmpty()) faults.put("signedOn", RequestRefusal.SIGNED_ON.code());
        if (!faults.isEmpty()) return page.shown(actor, ref, null, faults, locale, model);
        return after(
                actor, ref, asks.sign(maker, ref, contract.orElseThrow(), day.orElseThrow(), key), "signedOn", locale, model);
    }

    private ModelAndView wrong(
            Actor actor, String ref, String field, RequestRefusal why, Locale locale, Model model) {
        return page.shown(actor, ref, null, Map.of(field, why.code()), locale, model);
    }

    private ModelAndView after(
            Actor actor, String ref, Optional<RequestRefusal> refused, String field, Locale locale, Model model) {
        return refused.map(why -> page.shown(
                        actor, ref, null, Map.of(why == RequestRefusal.MOVED ? "acts" : field, why.code()), locale, model))
                .orElseGet(() -> new ModelAndView("redirect:/asks/" + ref));
    }

    private static boolean said(String words) {
        return !words.isBlank() && words.length() <= ProposalForm.MOST_WORDS;
    }

    private static String about(String ref) {
        return "ask " + ref;
    }
}
