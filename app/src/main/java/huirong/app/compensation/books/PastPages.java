package huirong.app.compensation.books;

import huirong.app.access.Actor;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.ledger.AccountTitles;
import huirong.app.membership.Zone;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stood on every account at the end of a day that the reader chooses. */
@Controller
class PastPages {
    private final FundOffices offices;
    private final PastBalances past;
    private final AccountTitles titles;
    private final Clock clock;

    PastPages(FundOffices offices, PastBalances past, AccountTitles titles, Clock clock) {
        this.offices = offices;
        this.past = past;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/fund/ledger/balances")
    ModelAndView balances(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        Zone own = offices.readable(actor, zone);
        LocalDate today = LocalDate.now(clock);
        Typed typed = new Typed();
        LocalDate day = on.isEmpty() ? today : typed.day("on", on);
        if (day.isAfter(today)) typed.fault("on", "books-day-future");
        model.addAttribute("zone", own);
        model.addAttribute("on", on.isEmpty() ? today.toString() : on);
        if (typed.sound()) {
            PastBalances.AtEnd end = past.of(own.code(), day);
            model.addAttribute("end", end);
            model.addAttribute("fund", end.figures());
            model.addAttribute("accounts", end.balances().entrySet().stream()
                    .map(one -> ShownAccount.of(titles, one.getKey(), one.getValue()))
                    .sorted(Comparator.comparing(ShownAccount::number))
                    .toList());
        }
        return FormPage.of("compensation/past", model, typed.faults());
    }
}
