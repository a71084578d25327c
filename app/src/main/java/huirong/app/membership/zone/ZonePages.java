package huirong.app.membership.zone;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.membership.Zones;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The zones and their parameters, for the operator, who opens them. */
@Controller
class ZonePages {
    private final Zones zones;
    private final Organisations organisations;

    ZonePages(Zones zones, Organisations organisations) {
        this.zones = zones;
        this.organisations = organisations;
    }

    @GetMapping("/zones")
    String zones(Actor actor, Locale locale, Model model) {
        if (!actor.administersPlatform()) throw new NotVisible("zones");
        model.addAttribute("zones", zones.all());
        model.addAttribute(
                "names",
                zones.all().stream()
                        .flatMap(zone -> Stream.concat(Stream.of(zone.office(), zone.fundOffice()), zone.banks().stream()))
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), code -> organisations.name(code, locale.getLanguage()))));
        return "membership/zones";
    }
}
