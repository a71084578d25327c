package huirong.app.compensation.fund;

import huirong.app.access.Actor;
import huirong.app.audit.Audit;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.ledger.LedgerLine;
import huirong.app.membership.Zone;
import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Sound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole book of a fund: read, recomputed and taken away as a file that proves itself. */
@Controller
class LedgerPages {
    private static final int PAGE = 50;

    private final FundOffices offices;
    private final FundLedger ledger;
    private final FundViews views;
    private final Audit audit;

    LedgerPages(FundOffices offices, FundLedger ledger, FundViews views, Audit audit) {
        this.offices = offices;
        this.ledger = ledger;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping("/fund/ledger")
    String book(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        Zone own = offices.readable(actor, zone);
        List<LedgerLine> found = ledger.lines(own.code(), before, PAGE + 1);
        List<LedgerLine> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        model.addAttribute("zone", own);
        model.addAttribute("entries", views.entries(shown, offices.keeps(actor, own.code())));
        if (!found.isEmpty()) {
            switch (ledger.verify(own.code())) {
                case Sound(String book, long entries, String head, var balances) -> {
                    model.addAttribute("sound", entries);
                    model.addAttribute("head", head);
                    model.addAttribute("balances", views.balances(balances));
                }
                case Broken(long no, var fault) -> {
                    model.addAttribute("broken", no);
                    model.addAttribute("fault", fault);
                }
            }
        }
        String here = "/fund/ledger?zone=" + own.code();
        model.addAttribute("first", before == Long.MAX_VALUE ? null : here);
        model.addAttribute("next", found.size() > PAGE ? here + "&before=" + shown.getLast().no() : null);
        return "compensation/ledger";
    }

    @GetMapping("/fund/ledger/export")
    void export(Actor actor, @RequestParam(defaultValue = "") String zone, HttpServletResponse response)
            throws IOException {
        Zone own = offices.readable(actor, zone);
        audit.record(actor, "fund.export", "fund " + own.code(), "fund office", true);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger-" + own.code() + ".txt\"");
        PrintWriter out = response.getWriter();
        ledger.export(own.code(), line -> out.print(line + "\n"));
    }
}
