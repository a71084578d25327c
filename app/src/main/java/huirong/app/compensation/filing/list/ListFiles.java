package huirong.app.compensation.filing.list;

import huirong.app.access.Actor;
import huirong.app.compensation.filing.Filings;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Members;
import huirong.app.web.Messages;
import huirong.app.web.sheet.Sheet;
import huirong.app.web.sheet.SheetFormat;
import huirong.core.loan.LoanState;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tables to fetch: the loans that are not filed yet, to be filled in, and what became of a list. */
@Controller
class ListFiles {
    private final FilingLists lists;
    private final ListRows rows;
    private final Filings filings;
    private final Loans loans;
    private final Members members;
    private final Messages messages;

    ListFiles(
            FilingLists lists, ListRows rows, Filings filings, Loans loans, Members members, Messages messages) {
        this.lists = lists;
        this.rows = rows;
        this.filings = filings;
        this.loans = loans;
        this.members = members;
        this.messages = messages;
    }

    /** The bank’s loans of a zone that run and are not filed, with the columns of a list, of which it fills in what only it knows. */
    @GetMapping({"/filings/lists/unfiled.csv", "/filings/lists/unfiled.xlsx"})
    void unfiled(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String of = lists.zone(actor, zone).code();
        List<Loan> running = loans.ofBank(actor.organisation().entity()).stream()
                .filter(loan -> loan.zone().equals(of) && loan.state() != LoanState.SETTLED)
                .toList();
        Set<String> live = filings.live(running.stream().map(Loan::ref).toList());
        Map<String, String> names =
                members.names(running.stream().map(Loan::firm).distinct().toList());
        SheetFormat.asked(request).send(response, "unfiled-" + of, sheet -> {
            row(
                    sheet, ListFile.NOTE, ListFile.SIZE, ListFile.SECURITY, ListFile.COLLATERAL, ListFile.CAUSES, ListFile.ALONE, ListFile.USED,
                    messages.say("claim.firm"), messages.say("list.amount"), messages.say("list.drawn"));
            for (Loan loan : running)
                if (!live.contains(loan.ref()))
                    row(sheet, loan.iou(), null, null, null, null, null, null, names.get(loan.firm()), Sheet.yuan(loan.amountFen()), loan.drawnOn());
        });
    }

    @GetMapping({"/filings/lists/rows.csv", "/filings/lists/rows.xlsx"})
    void rows(
            Actor actor, @RequestParam(defaultValue = "") String list, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FilingList own = lists.own(actor, list);
        SheetFormat.asked(request).send(response, "filing-list-" + own.ref(), sheet -> {
            sheet.row(messages.each("list.line", "claim.iou", "claim.firm", "list.amount", "filing.number", "list.held", "list.why"));
            rows.each(own, one -> row(
                    sheet,
                    one.line(),
                    one.loan().iou(),
                    one.firm(),
                    Sheet.yuan(one.loan().amountFen()),
                    one.number(),
                    Sheet.yuan(one.holdFen()),
                    one.why()));
        });
    }

    private static void row(Sheet sheet, @Nullable Object... cells) throws IOException {
        sheet.row(Arrays.asList(cells));
    }
}
