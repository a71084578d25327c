package huirong.app.supervision;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.membership.Zone;
import huirong.app.web.Figures;
import huirong.app.web.piece.Funnel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The credit office's first page of the day: whom to phone, and how far firms came. The auditor reads it too. */
@Controller
class OfficePages {
    private final ChosenZone zones;
    private final IndicatorStore indicators;
    private final Dues dues;
    private final Figures figures;
    private final MessageSource messages;
    private final Clock clock;

    OfficePages(
            ChosenZone zones,
            IndicatorStore indicators,
            Dues dues,
            Figures figures,
            MessageSource messages,
            Clock clock) {
        this.zones = zones;
        this.indicators = indicators;
        this.dues = dues;
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/office")
    String office(
            Actor actor, @RequestParam(required = false) @Nullable String zone, Locale locale, Model model) {
        Zone chosen = zones.overseen(zone, actor);
        Map<Indicator, Tally> tallies = indicators.tallies(chosen);
        ShownFigure.Writer writer = new ShownFigure.Writer(figures, messages, locale);
        model.addAttribute("zone", chosen);
        model.addAttribute("zones", zones.all());
        model.addAttribute("phones", actor.of(Kind.CREDIT_OFFICE));
        model.addAttribute("dues", dues.of(actor, chosen, LocalDate.now(clock), locale));
        model.addAttribute("cutoff", figures.minute(clock.instant()));
        model.addAttribute(
                "funnel",
                new Funnel(Indicator.FUNNEL.stream()
                        .map(indicator -> writer.stage(indicator, chosen.code(), tallies))
                        .toList()));
        model.addAttribute(
                "shown",
                Indicator.HOME.stream()
                        .map(indicator -> writer.shown(indicator, chosen.code(), tallies))
                        .toList());
        return "supervision/office";
    }
}
