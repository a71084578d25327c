package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a fund's statements shows. */
@Component
class StatementPage {
    private static final int LATEST = 50;

    private final FundOffices offices;
    private final CustodianAccounts accounts;
    private final Statements statements;
    private final Reconciliations reconciliations;
    private final MatchStore matches;
    private final Clock clock;

    StatementPage(
            FundOffices offices,
            CustodianAccounts accounts,
            Statements statements,
            Reconciliations reconciliations,
            MatchStore matches,
            Clock clock) {
        this.offices = offices;
        this.accounts = accounts;
        this.statements = statements;
        this.reconciliations = reconciliations;
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * The zone that was asked for, or the first.
     *
     * @throws NotVisible for anyone but the office that keeps its fund, and an auditor
     */
    String zone(Actor actor, String asked) {
        return offices.readable(actor, asked).code();
    }

    /** @throws NotVisible for anyone but the office that keeps the fund */
    void own(Actor actor, String zone) {
        offices.own(actor, zone);
    }

    /** @param on day up to which statements count; empty for today */
    ModelAndView of(Actor actor, String zone, String on, Typed typed, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on.isEmpty() ? today : typed.day("on", on);
        if (day.isAfter(today)) typed.fault("on", "books-day-future");
        List<CustodianAccount> stated = accounts.of(zone);
        boolean keeps = offices.keeps(actor, zone);
        model.addAttribute("zone", offices.readable(actor, zone));
        model.addAttribute("zones", offices.readable(actor));
        model.addAttribute("accounts", stated);
        model.addAttribute("inForce", stated.stream()
                .filter(one -> one.state() == CustodianAccount.State.CONFIRMED)
                .findFirst()
                .orElse(null));
        model.addAttribute("statements", statements.of(zone));
        model.addAttribute("table", reconciliations.upTo(zone, day).orElse(null));
        model.addAttribute("matches", matches.latest(zone, LATEST));
        model.addAttribute("maker", keeps && actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", keeps && actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/statements", model, typed.faults());
    }
}
