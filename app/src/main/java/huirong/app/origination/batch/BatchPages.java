package huirong.app.origination.batch;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.membership.Zones;
import huirong.app.origination.RequestRefusal;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    BatchPages(Batches batches, Zones zones, Clock clock) {
        this.batches = batches;
        this.zones = zones;
        this.clock = clock;
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
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        model.addAttribute("typed", Map.of("code", code, "chinese", chinese, "english", english, "lastDay", lastDay));
        Typed typed = new Typed();
        LocalDate last = typed.day("lastDay", lastDay);
        if (!typed.sound()) return page(actor, typed.faults(), model);
        Optional<RequestRefusal> refused =
                batches.name(actor, zone, code.strip(), chinese.strip(), english.strip(), last, key);
        if (refused.isEmpty()) return new ModelAndView("redirect:/batches");
        String field = refused.get() == RequestRefusal.BATCH_DAY ? "lastDay" : "code";
        return page(actor, Map.of(field, refused.get().code()), model);
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
        model.addAttribute("today", LocalDate.now(clock));
        if (!model.containsAttribute("typed")) model.addAttribute("typed", Map.of());
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("origination/batches", model, faults);
    }
}
