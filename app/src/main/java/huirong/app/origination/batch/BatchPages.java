package huirong.app.origination.batch;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.membership.Zones;
import huirong.app.origination.RequestRefusal;
import huirong.app.web.FormPage;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The credit office's batches. */
@Controller
class BatchPages {
    private final Batches batches;
    private final Zones zones;

    BatchPages(Batches batches, Zones zones) {
        this.batches = batches;
        this.zones = zones;
    }

    @GetMapping("/batches")
    ModelAndView list(Actor actor, Model model) {
        return page(actor, Map.of(), model);
    }

    @PostMapping("/batches")
    ModelAndView name(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String chinese,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Optional<RequestRefusal> refused =
                batches.name(actor, zone, code.strip(), chinese.strip(), english.strip(), key);
        if (refused.isEmpty()) return new ModelAndView("redirect:/batches");
        model.addAttribute("typed", Map.of("code", code, "chinese", chinese, "english", english));
        return page(actor, Map.of("code", refused.get().code()), model);
    }

    @PostMapping("/requests/{ref}/batch")
    ModelAndView put(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Optional<RequestRefusal> refused = batches.put(actor, ref, batch, key);
        return refused.isEmpty()
                ? new ModelAndView("redirect:/requests/" + ref)
                : page(actor, Map.of("code", refused.get().code()), model);
    }

    private ModelAndView page(Actor actor, Map<String, String> faults, Model model) {
        model.addAttribute("batches", batches.list(actor));
        model.addAttribute("zones", zones.ofOffice(actor.organisation().code()));
        if (!model.containsAttribute("typed")) model.addAttribute("typed", Map.of());
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("origination/batches", model, faults);
    }
}
