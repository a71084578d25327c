package huirong.app.access;

import huirong.core.fact.Catalogue;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The organisations, for the operator's administrator; another administrator goes straight to the own one. */
@Controller
class OrganisationPages {
    private final Organisations organisations;

    OrganisationPages(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/organisations")
    String list(Actor actor, Model model) {
        String own = actor.organisation().code();
        if (!actor.administersPlatform() && actor.administers(own)) return "redirect:/organisations/" + own;
        page(actor, model, new OrganisationForm("", "", "", Organisation.Kind.DEPARTMENT.name(), null, "", null), Map.of());
        return "access/organisations";
    }

    @PostMapping("/organisations")
    ModelAndView register(Actor actor, @ModelAttribute OrganisationForm form, Model model) {
        if (!actor.administersPlatform()) throw new NotVisible("organisations");
        Map<String, String> faults = form.faults();
        if (faults.isEmpty()) {
            Organisation organisation = form.organisation();
            Registered registered = organisations.register(actor, organisation);
            if (registered == Registered.CREATED || registered == Registered.SAME)
                return new ModelAndView("redirect:/organisations/" + organisation.code());
            faults = registered == Registered.NO_PARENT
                    ? Map.of("parent", "organisation.parent")
                    : Map.of("code", "organisation.taken");
        }
        page(actor, model, form, faults);
        return new ModelAndView("access/organisations", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void page(Actor actor, Model model, OrganisationForm form, Map<String, String> faults) {
        model.addAttribute("organisations", organisations.list(actor));
        // The page offers no second operator: its administrators would administer the platform.
        model.addAttribute("kinds", EnumSet.complementOf(EnumSet.of(Organisation.Kind.OPERATOR)));
        model.addAttribute("items", Catalogue.ITEMS);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
    }
}
