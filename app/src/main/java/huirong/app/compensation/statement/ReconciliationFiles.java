package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.web.Messages;
import huirong.app.web.sheet.Sheet;
import huirong.app.web.sheet.SheetFormat;
import huirong.core.reconciliation.AdjustedBalances;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 余额调节表 with its open items, as a file. */
@Controller
class ReconciliationFiles {
    private final StatementPage page;
    private final Reconciliations reconciliations;
    private final Messages messages;
    private final Clock clock;

    ReconciliationFiles(StatementPage page, Reconciliations reconciliations, Messages messages, Clock clock) {
        this.page = page;
        this.reconciliations = reconciliations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping({"/fund/statements/reconciliation.csv", "/fund/statements/reconciliation.xlsx"})
    void file(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String on,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String own = page.zone(actor, zone);
        Reconciliation table =
                reconciliations.upTo(own, day(on)).orElseThrow(() -> new NotVisible("fund " + own));
        SheetFormat.asked(request).send(response, "reconciliation-" + own + "-" + table.day(), sheet -> {
            sums(sheet, table);
            for (Reconciliation.Item one : table.lines()) item(sheet, "statement.side.bank", one);
            for (Reconciliation.Item one : table.entries()) item(sheet, "statement.side.book", one);
        });
    }

    private LocalDate day(String on) {
        try {
            return on.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeException none) {
            throw new NotVisible("fund " + on);
        }
    }

    private void sums(Sheet sheet, Reconciliation table) throws IOException {
        AdjustedBalances sums = table.balances();
        sheet.row(messages.each("statement.side", "statement.item", "statement.day", "statement.age", "statement.yuan", "statement.words"));
        sum(sheet, "statement.side.book", "statement.book", sums.bookFen());
        sum(sheet, "statement.side.book", "statement.bank-in", sums.bankInFen());
        sum(sheet, "statement.side.book", "statement.bank-out", sums.bankOutFen());
        sum(sheet, "statement.side.book", "statement.opening", sums.openingFen());
        sum(sheet, "statement.side.book", "statement.adjusted", sums.adjustedBookFen());
        sum(sheet, "statement.side.bank", "statement.bank", sums.statementFen());
        sum(sheet, "statement.side.bank", "statement.book-in", sums.bookInFen());
        sum(sheet, "statement.side.bank", "statement.book-out", sums.bookOutFen());
        sum(sheet, "statement.side.bank", "statement.adjusted", sums.adjustedStatementFen());
    }

    private void sum(Sheet sheet, String side, String item, long fen) throws IOException {
        row(sheet, messages.say(side), messages.say(item), null, null, Sheet.yuan(fen), null);
    }

    private void item(Sheet sheet, String side, Reconciliation.Item one) throws IOException {
        row(sheet, messages.say(side), one.name(), one.day(), one.ageDays(), Sheet.yuan(one.fen()), one.words());
    }

    private static void row(Sheet sheet, @Nullable Object... cells) throws IOException {
        sheet.row(Arrays.asList(cells));
    }
}
