package huirong.app.supervision;

import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.membership.Zone;
import huirong.app.web.Figures;
import huirong.app.web.piece.Cost;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what a zone is, its figures as they are now, and the way to a loan. Open to everyone. */
@Controller
class HomePages {
    private final ChosenZone zones;
    private final IndicatorStore indicators;
    private final OfferedStore offered;
    private final Organisations organisations;
    private final Figures figures;
    private final MessageSource messages;
    private final Clock clock;

    HomePages(
            ChosenZone zones,
            IndicatorStore indicators,
            OfferedStore offered,
            Organisations organisations,
            Figures figures,
            MessageSource messages,
            Clock clock) {
        this.zones = zones;
        this.indicators = indicators;
        this.offered = offered;
        this.organisations = organisations;
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(
            @RequestAttribute(required = false) @Nullable Actor actor,
            @RequestParam(required = false) @Nullable String zone,
            Locale locale,
            Model model) {
        zones.open(zone, actor).ifPresent(chosen -> add(chosen, locale, model));
        model.addAttribute("zones", zones.all());
        model.addAttribute("cutoff", figures.minute(clock.instant()));
        return "supervision/home";
    }

    private void add(Zone zone, Locale locale, Model model) {
        ShownFigure.Writer writer = new ShownFigure.Writer(figures, messages, locale);
        Map<Indicator, Tally> tallies = indicators.tallies(zone);
        List<Offered> products = offered.of(zone);
        model.addAttribute("zone", zone);
        model.addAttribute("products", products);
        model.addAttribute("banks", names(products, locale));
        Map<String, Cost> examples = new HashMap<>();
        for (Offered product : products)
            product.example(LocalDate.now(clock)).ifPresent(cost -> examples.put(product.ref(), cost));
        model.addAttribute("examples", examples);
        model.addAttribute(
                "shown",
                Indicator.HOME.stream()
                        .map(indicator -> writer.shown(indicator, zone.code(), tallies))
                        .toList());
    }

    private Map<String, String> names(List<Offered> products, Locale locale) {
        Map<String, String> names = new HashMap<>();
        for (Offered product : products)
            organisations
                    .find(product.bank())
                    .ifPresent(bank -> names.put(product.bank(), bank.name(locale.getLanguage())));
        return names;
    }
}
