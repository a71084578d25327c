package huirong.app.compensation.screen;

import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.core.fund.screen.EarlyDefault;
import huirong.core.fund.screen.Picking;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 疑点预筛, for the fund’s office and auditors. */
@Controller
class ScreenPages {
    private final FundOffices offices;
    private final Screens screens;
    private final Members members;
    private final Organisations organisations;

    ScreenPages(FundOffices offices, Screens screens, Members members, Organisations organisations) {
        this.offices = offices;
        this.screens = screens;
        this.members = members;
        this.organisations = organisations;
    }

    @GetMapping("/fund/screens")
    String screens(Actor actor, @RequestParam(defaultValue = "") String zone, Locale locale, Model model) {
        Zone own = offices.readable(actor, zone);
        List<EarlyLine> early = screens.early(actor, own.code());
        Map<String, Picking> picking = screens.picking(actor, own.code());
        model.addAttribute("zone", own);
        model.addAttribute("zones", offices.readable(actor));
        model.addAttribute("early", early);
        model.addAttribute("picking", picking);
        model.addAttribute("days", EarlyDefault.DAYS);
        model.addAttribute("least", Picking.LEAST_LOANS);
        model.addAttribute("times", Picking.TIMES);
        model.addAttribute("above", Picking.ABOVE);
        model.addAttribute("firms", early.stream()
                .map(line -> line.filing().firm())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), members::name)));
        model.addAttribute("banks", Stream.concat(picking.keySet().stream(), early.stream().map(line -> line.filing().bank()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> organisations.name(code, locale.getLanguage()))));
        return "compensation/screens";
    }
}
