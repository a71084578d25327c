package huirong.app.membership.zone;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.membership.Zones;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The zones and their parameters, for the operator, who opens them. */
@Controller
class ZonePages {
    private final Zones zones;

    ZonePages(Zones zones) {
        this.zones = zones;
    }

    @GetMapping("/zones")
    String zones(Actor actor, Model model) {
        if (!actor.administersPlatform()) throw new NotVisible("zones");
        model.addAttribute("zones", zones.all());
        return "membership/zones";
    }
}
