package huirong.app.compensation.breaker;

import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.membership.Zone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lights of a fund with the figures they rest on, and every change so far. */
@Controller
class LightPages {
    private final FundOffices offices;
    private final Lights lights;
    private final Organisations organisations;

    LightPages(FundOffices offices, Lights lights, Organisations organisations) {
        this.offices = offices;
        this.lights = lights;
        this.organisations = organisations;
    }

    @GetMapping("/fund/lights")
    String lights(Actor actor, @RequestParam(defaultValue = "") String zone, Locale locale, Model model) {
        Zone own = offices.readable(actor, zone);
        List<StoredLight> changes = lights.changes(own.code());
        Map<String, String> names = new HashMap<>();
        for (StoredLight light : changes)
            names.putIfAbsent(light.subject(), organisations.name(light.subject(), locale.getLanguage()));
        model.addAttribute("zone", own);
        model.addAttribute("counted", lights.counted(own.code()).orElse(null));
        model.addAttribute("agrees", lights.agrees(own.code()));
        model.addAttribute("standing", lights.standing(own.code()));
        model.addAttribute("changes", changes.reversed());
        model.addAttribute("names", names);
        return "compensation/lights";
    }
}
