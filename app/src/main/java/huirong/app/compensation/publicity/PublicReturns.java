package huirong.app.compensation.publicity;

import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.breaker.StoredLight;
import huirong.app.compensation.filing.FiledCounts;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.web.Messages;
import huirong.app.web.sheet.Sheet;
import huirong.app.web.sheet.SheetFormat;
import huirong.core.fact.CanonicalJson;
import huirong.core.fund.book.FundFigures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 月报: the figures of the public page for programs and spreadsheets, open to everyone like the page itself. */
@Controller
class PublicReturns {
    private final FundOffices offices;
    private final FundLedger ledger;
    private final Filings filings;
    private final Lights lights;
    private final Messages messages;
    private final Clock clock;

    PublicReturns(
            FundOffices offices, FundLedger ledger, Filings filings, Lights lights, Messages messages, Clock clock) {
        this.offices = offices;
        this.ledger = ledger;
        this.filings = filings;
        this.lights = lights;
        this.messages = messages;
        this.clock = clock;
    }

    /** Amounts in fen; leverage in hundredths of a time; lights as the codes of what they stop. */
    @GetMapping("/fund/public.json")
    ResponseEntity<String> json(@RequestParam(defaultValue = "") String zone) {
        String own = offices.open(zone).code();
        List<Map<String, Object>> standing = lights.standing(own).stream()
                .map(light -> Map.<String, Object>of(
                        "scope", light.scope().name(),
                        "subject", light.subject(),
                        "from", light.cutOff().toString(),
                        "stops", light.inForce().stream().map(Enum::name).toList(),
                        "review", light.review()))
                .toList();
        Map<String, Object> said = Map.of(
                "zone", own, "day", LocalDate.now(clock).toString(), "fen", amounts(own), "counts", counts(own), "lights", standing);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CanonicalJson.write(said) + "\n");
    }

    @GetMapping({"/fund/public.csv", "/fund/public.xlsx"})
    void file(
            @RequestParam(defaultValue = "") String zone, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String own = offices.open(zone).code();
        LocalDate today = LocalDate.now(clock);
        SheetFormat.asked(request).send(response, "fund-" + own + "-" + today, sheet -> {
            sheet.row(messages.each("return.figure", "return.unit", "return.value", "statement.day"));
            for (Map.Entry<String, Long> one : amounts(own).entrySet())
                sheet.row(List.of(messages.say("return." + one.getKey()), messages.say("return.yuan"), Sheet.yuan(one.getValue()), today));
            for (Map.Entry<String, Long> one : counts(own).entrySet())
                sheet.row(List.of(
                        messages.say("return." + one.getKey()),
                        messages.say(one.getKey().equals("times") ? "return.unit.times" : "return.unit.loans"),
                        one.getKey().equals("times") ? BigDecimal.valueOf(one.getValue(), 2) : one.getValue(),
                        today));
            for (StoredLight light : lights.standing(own))
                sheet.row(List.of(
                        messages.say("return.light"),
                        light.scope().name(),
                        light.subject() + " " + light.inForce().stream().map(Enum::name).toList(),
                        light.cutOff()));
        });
    }

    private Map<String, Long> amounts(String zone) {
        FundFigures fund = ledger.figures(zone);
        FiledCounts counts = filings.counts(zone);
        Map<String, Long> amounts = new LinkedHashMap<>();
        amounts.put("budget", fund.budgetFen());
        amounts.put("appropriated", fund.appropriatedFen());
        amounts.put("arrived", fund.arrivedFen());
        amounts.put("occupied", fund.occupiedFen());
        amounts.put("paid", fund.paidFen());
        amounts.put("returned", fund.returnedFen());
        amounts.put("interest", fund.interestFen());
        amounts.put("recovered", fund.recoveredFen());
        amounts.put("free", fund.freeFen());
        amounts.put("filed", counts.filedFen());
        amounts.put("standing", counts.standingFen());
        return amounts;
    }

    private Map<String, Long> counts(String zone) {
        FundFigures fund = ledger.figures(zone);
        FiledCounts counts = filings.counts(zone);
        Map<String, Long> said = new LinkedHashMap<>();
        said.put("filed-loans", counts.filed());
        said.put("standing-loans", counts.standing());
        said.put("paid-claims", counts.paid());
        said.put("times", counts.times(fund.arrivedFen()));
        return said;
    }
}
