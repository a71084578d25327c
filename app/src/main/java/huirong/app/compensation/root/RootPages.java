package huirong.app.compensation.root;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The published roots, open to everyone: they say nothing about a firm or an amount. */
@Controller
class RootPages {
    private final Zones zones;
    private final FundOffices offices;
    private final Roots roots;

    RootPages(Zones zones, FundOffices offices, Roots roots) {
        this.zones = zones;
        this.offices = offices;
        this.roots = roots;
    }

    @GetMapping("/fund/roots")
    ModelAndView roots(
            @RequestAttribute(name = "actor", required = false) @Nullable Actor actor,
            @RequestParam(defaultValue = "") String zone,
            Model model) {
        return page(actor, offices.open(zone), Map.of(), model);
    }

    @PostMapping("/fund/roots")
    ModelAndView publish(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Zone one = offices.open(zone);
        Optional<RootRefusal> refusal = roots.publish(actor, one.code(), key);
        return refusal.map(why -> page(actor, one, Map.of("roots", why.code()), model))
                .orElseGet(() -> new ModelAndView("redirect:/fund/roots?zone=" + one.code()));
    }

    @GetMapping("/fund/roots/file")
    ResponseEntity<String> file(@RequestParam(defaultValue = "") String zone) {
        Zone one = offices.open(zone);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roots-" + one.code() + ".json\"")
                .body(SignedRoot.write(roots.of(one.code())) + "\n");
    }

    private ModelAndView page(@Nullable Actor actor, Zone zone, Map<String, String> faults, Model model) {
        model.addAttribute("zone", zone);
        model.addAttribute("zones", zones.all());
        model.addAttribute("roots", roots.of(zone.code()));
        model.addAttribute("publishes", actor != null && offices.reads(actor, zone.code()));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/roots", model, faults);
    }
}
