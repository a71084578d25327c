package huirong.app.supervision;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Audit;
import huirong.app.membership.Zone;
import huirong.app.web.Figures;
import huirong.app.web.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** One figure: how it is counted, until when, and what is behind it, as far as the reader may see. */
@Controller
class FigurePages {
    private static final int PAGE = 50;

    private final ChosenZone zones;
    private final IndicatorStore indicators;
    private final BehindRows behind;
    private final Figures figures;
    private final MessageSource messages;
    private final Audit audit;
    private final Clock clock;

    FigurePages(
            ChosenZone zones,
            IndicatorStore indicators,
            BehindRows behind,
            Figures figures,
            MessageSource messages,
            Audit audit,
            Clock clock) {
        this.zones = zones;
        this.indicators = indicators;
        this.behind = behind;
        this.figures = figures;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/figures/{code}")
    String figure(
            @RequestAttribute(required = false) @Nullable Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        Indicator indicator = indicator(code);
        Zone chosen = zones.open(zone, actor).orElseThrow(() -> new NotVisible("figure " + code));
        Sight sight = Sight.of(actor, chosen);
        model.addAttribute("zone", chosen);
        model.addAttribute(
                "figure",
                new ShownFigure.Writer(figures, messages, locale)
                        .shown(indicator, chosen.code(), indicators.tallies(chosen)));
        model.addAttribute("cutoff", figures.minute(clock.instant()));
        List<MonthRow> months = behind.months(chosen, indicator, locale);
        model.addAttribute("months", months);
        model.addAttribute("monthColumns", Columns.ofMonths(months));
        model.addAttribute("oversees", actor != null && Sight.oversees(actor, chosen));
        if (sight.rows()) {
            List<BehindRow> rows = indicators.rows(chosen, indicator, sight.bank(), after, PAGE + 1);
            List<BehindRow> shown = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
            List<ShownRow> named = behind.shown(shown, locale);
            model.addAttribute("rows", named);
            model.addAttribute("columns", Columns.of(named));
            model.addAttribute("next", rows.size() > PAGE ? shown.getLast().ref() : null);
            model.addAttribute("first", after == null);
        }
        return "supervision/figure";
    }

    /** All rows as a table that a spreadsheet opens, for whoever oversees the zone; the download is recorded. */
    @GetMapping({"/figures/{code}/rows.csv", "/figures/{code}/rows.xlsx"})
    void rows(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String zone,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Indicator indicator = indicator(code);
        Zone chosen = zones.overseen(zone, actor);
        audit.record(actor, "figure.download", "figure " + code + " of zone " + chosen.code(), "supervision", true);
        SheetFormat.asked(request).send(
                response, chosen.code() + "-" + code, sheet -> behind.write(chosen, indicator, locale, sheet));
    }

    private static Indicator indicator(String code) {
        return Indicator.of(code).orElseThrow(() -> new NotVisible("figure " + code));
    }
}
