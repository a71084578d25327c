package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.web.Typed;
import huirong.core.guarantee.DeclineReason;
import huirong.core.guarantee.GuaranteeState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A guarantor's desk, one guarantee, and what a firm sees of its own. */
@Controller
class GuaranteePages {
    private final Guarantees guarantees;
    private final GuaranteeViews views;
    private final CallViews calls;
    private final GuaranteePage page;

    GuaranteePages(Guarantees guarantees, GuaranteeViews views, CallViews calls, GuaranteePage page) {
        this.guarantees = guarantees;
        this.views = views;
        this.calls = calls;
        this.page = page;
    }

    @GetMapping("/guarantees")
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean open, Model model) {
        List<Guarantee> all = guarantees.list(actor);
        List<Guarantee> shown = all.stream()
                .filter(one -> !open || one.state() == GuaranteeState.NAMED || one.state() == GuaranteeState.PROPOSED)
                .toList();
        model.addAttribute("open", open);
        model.addAttribute("guarantees", shown);
        model.addAttribute("firms", views.firms(shown));
        model.addAttribute("parties", views.parties(shown));
        model.addAttribute("tones", tones(shown));
        List<CallViews.Waiting> waiting = calls.waiting(all);
        model.addAttribute("calls", waiting);
        model.addAttribute(
                "called",
                all.stream()
                        .filter(one -> waiting.stream().anyMatch(it -> it.call().guarantee().equals(one.ref())))
                        .collect(Collectors.toMap(Guarantee::ref, one -> views.firm(one.firm()))));
        model.addAttribute("guarantor", actor.of(Kind.GUARANTOR));
        model.addAttribute("waiting", all.stream().filter(one -> one.live() && !one.inForce()).count());
        model.addAttribute("coveredFen", all.stream().filter(Guarantee::inForce).mapToLong(one -> one.duty().mostFen()).sum());
        return "compensation/guarantees";
    }

    @GetMapping("/my/guarantees")
    String mine(Actor actor, Model model) {
        List<Guarantee> own = guarantees.ofFirm(actor);
        model.addAttribute("guarantees", own);
        model.addAttribute("parties", views.parties(own));
        model.addAttribute("tones", tones(own));
        model.addAttribute("plain", own.stream().collect(Collectors.toMap(Guarantee::ref, views::plain)));
        model.addAttribute("paid", own.stream().collect(Collectors.toMap(Guarantee::ref, calls::plain)));
        return "compensation/my-guarantees";
    }

    private static Map<String, String> tones(List<Guarantee> guarantees) {
        return guarantees.stream().collect(Collectors.toMap(Guarantee::ref, GuaranteeViews::tone));
    }

    @GetMapping("/guarantees/{ref}")
    ModelAndView one(Actor actor, @PathVariable String ref, Model model) {
        Guarantee one = guarantees.visible(actor, ref);
        return page.shown(actor, ref, AcceptanceForm.of(one.acceptance()), Map.of(), model);
    }

    @PostMapping("/guarantees/{ref}/acceptance")
    ModelAndView propose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute AcceptanceForm form,
            Model model) {
        guarantees.visible(actor, ref);
        Maker maker = actor.maker(Kind.GUARANTOR, "guarantee.accept");
        Typed typed = new Typed();
        Optional<GuaranteeRefusal> refusal = form.read(typed).flatMap(terms -> guarantees.propose(maker, ref, key, terms));
        return after(actor, ref, form, typed, refusal, "fee", model);
    }

    @PostMapping("/guarantees/{ref}/decline")
    ModelAndView decline(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        guarantees.visible(actor, ref);
        Maker maker = actor.maker(Kind.GUARANTOR, "guarantee.decline");
        Typed typed = new Typed();
        Optional<DeclineReason> chosen =
                Arrays.stream(DeclineReason.values()).filter(one -> one.name().equals(reason)).findFirst();
        if (chosen.isEmpty()) typed.fault("reason", "typed.choose");
        String said = typed.words("words", words, 400);
        Optional<GuaranteeRefusal> refusal = typed.sound()
                ? chosen.flatMap(why -> guarantees.decline(maker, ref, key, why, said))
                : Optional.empty();
        return after(actor, ref, AcceptanceForm.EMPTY, typed, refusal, "words", model);
    }

    @PostMapping("/guarantees/{ref}/approval")
    ModelAndView approve(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        guarantees.visible(actor, ref);
        Checker checker = actor.checker(Kind.GUARANTOR, "guarantee.approve");
        return after(actor, ref, AcceptanceForm.EMPTY, new Typed(), guarantees.approve(checker, ref, key), "returned", model);
    }

    @PostMapping("/guarantees/{ref}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String returned,
            Model model) {
        guarantees.visible(actor, ref);
        Checker checker = actor.checker(Kind.GUARANTOR, "guarantee.return");
        Typed typed = new Typed();
        String said = typed.words("returned", returned, 400);
        Optional<GuaranteeRefusal> refusal =
                typed.sound() ? guarantees.giveBack(checker, ref, key, said) : Optional.empty();
        return after(actor, ref, AcceptanceForm.EMPTY, typed, refusal, "returned", model);
    }

    @PostMapping("/guarantees/{ref}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        guarantees.visible(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "guarantee.withdraw");
        return after(actor, ref, AcceptanceForm.EMPTY, new Typed(), guarantees.withdraw(maker, ref, key), "withdrawn", model);
    }

    private ModelAndView after(
            Actor actor,
            String ref,
            AcceptanceForm form,
            Typed typed,
            Optional<GuaranteeRefusal> refusal,
            String field,
            Model model) {
        refusal.ifPresent(why -> typed.fault(field, why.code()));
        return page.after(actor, ref, form, typed, model);
    }
}
