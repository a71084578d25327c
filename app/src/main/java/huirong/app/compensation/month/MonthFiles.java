package huirong.app.compensation.month;

import huirong.app.access.Actor;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.web.Messages;
import huirong.app.web.sheet.Sheet;
import huirong.app.web.sheet.SheetFormat;
import huirong.core.fact.CanonicalJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month's table and vouchers as files, and as JSON for a program; amounts in yuan in sheets, in fen in JSON. */
@Controller
class MonthFiles {
    private static final int MOST = 1_000_000;

    private final FundOffices offices;
    private final BookMonths months;
    private final CloseStore closes;
    private final MonthWords words;
    private final Messages messages;
    private final Clock clock;

    MonthFiles(
            FundOffices offices,
            BookMonths months,
            CloseStore closes,
            MonthWords words,
            Messages messages,
            Clock clock) {
        this.offices = offices;
        this.months = months;
        this.closes = closes;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping({"/fund/month/accounts.csv", "/fund/month/accounts.xlsx"})
    void accounts(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        BookMonth table = table(actor, zone, month);
        SheetFormat.asked(request).send(response, "accounts-" + table.zone() + "-" + table.month(), sheet -> {
            sheet.row(messages.each(
                    "past.number", "ledger.account", "past.side", "month.opening", "ledger.debits", "ledger.credits",
                    "month.closing", "past.held"));
            for (ShownMonth one : words.accounts(table))
                sheet.row(Arrays.asList(
                        one.number(), one.name(), messages.say("past.side." + one.side()), Sheet.yuan(one.openingFen()), Sheet.yuan(one.debitsFen()),
                        Sheet.yuan(one.creditsFen()), Sheet.yuan(one.closingFen()), Sheet.yuan(one.heldFen())));
        });
    }

    @GetMapping({"/fund/month/vouchers.csv", "/fund/month/vouchers.xlsx"})
    void vouchers(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        BookMonth table = table(actor, zone, month);
        SheetFormat.asked(request).send(response, "vouchers-" + table.zone() + "-" + table.month(), sheet -> {
            sheet.row(messages.each(
                    "month.voucher", "month.entry", "statement.day", "month.summary", "ledger.debit", "ledger.credit",
                    "statement.yuan", "month.capitals", "voucher.sheets"));
            for (ShownVoucher one : words.vouchers(table, MOST))
                sheet.row(Arrays.asList(
                        one.name(), one.no(), one.day(), one.summary(), one.debit(), one.credit(), Sheet.yuan(one.fen()), one.capitals(),
                        one.name().isEmpty() ? null : one.sheets()));
        });
    }

    /** Of a closed month what was frozen, with its hash; of any other what the book comes to now. */
    @GetMapping("/fund/month/accounts.json")
    ResponseEntity<String> json(
            Actor actor, @RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "") String month) {
        BookMonth table = table(actor, zone, month);
        Map<String, Object> said = new HashMap<>();
        said.put("book", CanonicalJson.object(table.canonical()));
        closes.of(table.zone(), table.month())
                .filter(close -> close.state() == MonthClose.State.CLOSED)
                .ifPresent(close -> {
                    said.put("frozen", close.body());
                    said.put("hash", close.hash());
                });
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CanonicalJson.write(said) + "\n");
    }

    private BookMonth table(Actor actor, String code, String asked) {
        String zone = offices.readable(actor, code).code();
        YearMonth month = asked.isEmpty() ? YearMonth.now(clock) : MonthPages.month(asked);
        return months.of(zone, month);
    }
}
