package huirong.app.compensation.performance;

import huirong.app.access.Actor;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.performance.Measured.Unit;
import huirong.app.membership.Zone;
import huirong.app.web.Messages;
import huirong.app.web.sheet.SheetFormat;
import huirong.core.fact.CanonicalJson;
import huirong.core.money.Capitals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 绩效 table: as a page, as a sheet, as JSON. */
@Controller
class PerformancePages {
    private final FundOffices offices;
    private final Performances performances;
    private final Messages messages;
    private final Clock clock;

    PerformancePages(FundOffices offices, Performances performances, Messages messages, Clock clock) {
        this.offices = offices;
        this.performances = performances;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/fund/performance")
    String page(Actor actor, @RequestParam(defaultValue = "") String zone, Model model) {
        Zone own = offices.readable(actor, zone);
        List<Measured> table = performances.of(own.code());
        Map<String, String> capitals = new HashMap<>();
        for (Measured one : table) if (one.unit() == Unit.FEN) capitals.put(one.code(), Capitals.of(one.actual()));
        model.addAttribute("zone", own);
        model.addAttribute("zones", offices.readable(actor));
        model.addAttribute("table", table);
        model.addAttribute("capitals", capitals);
        model.addAttribute("now", clock.instant());
        return "compensation/performance";
    }

    @GetMapping({"/fund/performance.csv", "/fund/performance.xlsx"})
    void file(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String own = offices.readable(actor, zone).code();
        SheetFormat.asked(request).send(response, "performance-" + own, sheet -> {
            sheet.row(messages.each(
                    "performance.measure", "performance.unit", "performance.target", "performance.actual", "performance.reached",
                    "month.capitals"));
            for (Measured one : performances.of(own))
                sheet.row(Arrays.asList(
                        messages.say("performance." + one.code()),
                        messages.say("performance.unit." + one.unit()),
                        one.target() == null ? null : one.unit().cell(one.target()),
                        one.unit().cell(one.actual()),
                        one.reached() == null ? null : Unit.SHARE.cell(one.reached()),
                        one.unit() == Unit.FEN ? Capitals.of(one.actual()) : null));
        });
    }

    @GetMapping("/fund/performance.json")
    ResponseEntity<String> json(Actor actor, @RequestParam(defaultValue = "") String zone) {
        String own = offices.readable(actor, zone).code();
        Map<String, Object> said = Map.of(
                "zone", own,
                "at", clock.instant().toEpochMilli(),
                "measures", performances.of(own).stream().map(PerformancePages::fields).toList());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CanonicalJson.write(said) + "\n");
    }

    private static Map<String, Object> fields(Measured one) {
        Map<String, Object> fields = new HashMap<>(Map.of("code", one.code(), "unit", one.unit().name(), "actual", one.actual()));
        if (one.target() != null) fields.put("target", one.target());
        if (one.reached() != null) fields.put("reached", one.reached());
        return fields;
    }
}
