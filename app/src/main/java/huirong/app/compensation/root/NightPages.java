package huirong.app.compensation.root;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What became of each night's roots: for the platform's administrator, the funds' offices and auditors. */
@Controller
class NightPages {
    private static final int LATEST = 60;

    private final NightStore nights;
    private final Zones zones;
    private final FundOffices offices;

    NightPages(NightStore nights, Zones zones, FundOffices offices) {
        this.nights = nights;
        this.zones = zones;
        this.offices = offices;
    }

    @GetMapping("/fund/nights")
    String nights(Actor actor, Model model) {
        List<Zone> seen = actor.administersPlatform() ? zones.all() : offices.readable(actor);
        if (seen.isEmpty()) throw new NotVisible("fund nights");
        List<Night> latest = nights.latest(seen.stream().map(Zone::code).toList(), LATEST);
        model.addAttribute("names", seen.stream().collect(Collectors.toMap(Zone::code, Function.identity())));
        model.addAttribute("nights", latest);
        model.addAttribute("bad", latest.stream()
                .filter(night -> night.bad()
                        && latest.stream().noneMatch(later -> later.zone().equals(night.zone()) && later.day().isAfter(night.day())))
                .toList());
        return "compensation/nights";
    }
}
