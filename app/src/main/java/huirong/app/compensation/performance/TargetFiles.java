package huirong.app.compensation.performance;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 绩效目标表 as a sheet, as it is handed in. */
@Controller
class TargetFiles {
    private static final String[] COLUMNS = {
            "target.level", "target.level.second", "target.level.third", "target.formula", "performance.unit", "target.direction",
            "target.first", "target.now", "target.actual", "target.reached", "target.result", "target.deviation"
    };

    private final FundOffices offices;
    private final Targets targets;
    private final Figures figures;
    private final Messages messages;

    TargetFiles(FundOffices offices, Targets targets, Figures figures, Messages messages) {
        this.offices = offices;
        this.targets = targets;
        this.figures = figures;
        this.messages = messages;
    }

    @GetMapping({"/fund/targets.csv", "/fund/targets.xlsx"})
    void file(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String own = offices.readable(actor, zone).code();
        if (!year.isEmpty() && !year.matches("20[0-9]{2}")) throw new NotVisible("fund " + year);
        int of = year.isEmpty() ? targets.thisYear() : Integer.parseInt(year);
        SheetFormat.asked(request).send(response, "targets-" + own + "-" + of, sheet -> {
            sheet.row(messages.each(COLUMNS));
            for (TargetRow row : targets.table(own, of)) sheet.row(cells(row));
        });
    }

    private List<@Nullable Object> cells(TargetRow row) {
        Indicator indicator = row.indicator();
        return Arrays.asList(
                messages.say(indicator.level().above()),
                messages.say("target.level." + indicator.level()),
                messages.say("target.of." + indicator.code()),
                messages.say("target.formula." + indicator.code()),
                messages.say("performance.unit." + indicator.unit()),
                messages.say(indicator.atLeast() ? "target.at-least" : "target.at-most"),
                row.first() == null ? null : indicator.unit().cell(row.first()),
                indicator.unit().cell(row.target()),
                row.actual() == null ? null : indicator.unit().cell(row.actual()),
                row.reached() == null ? null : Measured.Unit.SHARE.cell(row.reached()),
                messages.say("target.result." + row.result()),
                row.deviations().stream()
                        .map(one -> messages.say("target.deviation.said", one.words(), one.person(), figures.minute(one.at())))
                        .collect(Collectors.joining("\n")));
    }
}
