package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.guarantee.CounterGuarantee;
import huirong.core.guarantee.DeclineReason;
import huirong.core.guarantee.GuaranteeState;
import huirong.core.guarantee.RefusalReason;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page of a guarantee with its demands, and the acts that their states leave to whoever reads it. */
@Component
class GuaranteePage {
    private final Guarantees guarantees;
    private final GuaranteeViews views;
    private final CallViews calls;

    GuaranteePage(Guarantees guarantees, GuaranteeViews views, CallViews calls) {
        this.guarantees = guarantees;
        this.views = views;
        this.calls = calls;
    }

    /** After an act: the page anew, or with what was wrong. */
    ModelAndView after(Actor actor, String ref, Typed typed, Model model) {
        return after(actor, ref, AcceptanceForm.EMPTY, typed, model);
    }

    ModelAndView after(Actor actor, String ref, AcceptanceForm form, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/guarantees/" + ref)
                : shown(actor, ref, form, typed.faults(), model);
    }

    ModelAndView shown(Actor actor, String ref, AcceptanceForm form, Map<String, String> faults, Model model) {
        Guarantee one = guarantees.visible(actor, ref);
        model.addAttribute("one", one);
        model.addAttribute("firm", views.firm(one.firm()));
        model.addAttribute("tone", GuaranteeViews.tone(one));
        model.addAttribute("terms", views.terms(one));
        model.addAttribute("acceptance", views.acceptance(one));
        model.addAttribute("ceiling", guarantees.ceiling(one));
        model.addAttribute("bank", actor.of(Kind.BANK));
        model.addAttribute("accepts", actor.makes(Kind.GUARANTOR) && one.state() == GuaranteeState.NAMED);
        model.addAttribute("approves", actor.checks(Kind.GUARANTOR) && one.state() == GuaranteeState.PROPOSED);
        model.addAttribute("withdraws", actor.makes(Kind.BANK) && one.state() == GuaranteeState.NAMED);
        model.addAttribute("counters", CounterGuarantee.values());
        model.addAttribute("reasons", DeclineReason.values());
        model.addAttribute("covered", one.inForce() ? calls.covered(one) : List.of());
        model.addAttribute("calls", calls.of(one));
        model.addAttribute("caller", actor.makes(Kind.BANK));
        model.addAttribute("maker", actor.makes(Kind.GUARANTOR));
        model.addAttribute("checker", actor.checks(Kind.GUARANTOR));
        model.addAttribute("refusals", RefusalReason.values());
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        model.addAttribute("secondKey", Reference.fresh());
        return FormPage.of("compensation/guarantee", model, faults);
    }
}
