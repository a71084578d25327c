package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.lending.ReportWords;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fund.ClaimState;
import huirong.core.fund.payout.Payout;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page of a claim, with the acts its state leaves to whoever reads it. */
@Component
class ClaimPage {
    private final Claims claims;
    private final Filings filings;
    private final Loans loans;
    private final ClaimViews views;
    private final Payments payments;
    private final Doubts doubts;
    private final ReportWords reports;

    ClaimPage(
            Claims claims,
            Filings filings,
            Loans loans,
            ClaimViews views,
            Payments payments,
            Doubts doubts,
            ReportWords reports) {
        this.claims = claims;
        this.filings = filings;
        this.loans = loans;
        this.views = views;
        this.payments = payments;
        this.doubts = doubts;
        this.reports = reports;
    }

    /** After an act: the page anew, or what was typed with its fault. */
    ModelAndView after(Actor actor, String ref, String said, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/claims/" + ref)
                : shown(actor, ref, said, typed.faults(), model);
    }

    ModelAndView shown(Actor actor, String ref, String said, Map<String, String> faults, Model model) {
        Claim claim = claims.visible(actor, ref);
        Filing filing = filings.of(claim.filing());
        Loan loan = loans.find(filing.loan()).orElseThrow();
        List<ClaimStep> steps = claims.steps(claim);
        Payout payout = claims.payout(claim);
        ClaimState state = claim.state();
        boolean fund = actor.of(Kind.FUND_OFFICE);
        boolean reads = fund || actor.of(Kind.AUDIT);
        boolean proposed = fund && state == ClaimState.PROPOSED;
        boolean over = state == ClaimState.LAPSED || state == ClaimState.DECLINED;
        model.addAttribute("claim", claim);
        model.addAttribute("filing", filing);
        model.addAttribute("loan", loan);
        model.addAttribute("firm", views.firm(claim.firm()));
        model.addAttribute("bankName", views.organisation(claim.bank()));
        model.addAttribute("steps", views.steps(steps));
        model.addAttribute("payout", payout);
        model.addAttribute("doubts", reads ? doubts.of(filing, loan) : List.of());
        model.addAttribute("reports", reports.stepsAlone(loan));
        model.addAttribute("paper", reads && !over ? views.paper(claim, filing, loan, payout, steps) : null);
        model.addAttribute(
                "proposal",
                proposed
                        ? views.proposal(payout, payments.payout(claim, payments.figures(claim)), steps)
                        : null);
        model.addAttribute("proposes", actor.makes(Kind.FUND_OFFICE) && state == ClaimState.STATED);
        model.addAttribute("signs", actor.checks(Kind.FUND_OFFICE) && proposed);
        model.addAttribute("declines", actor.checks(Kind.FUND_OFFICE) && state == ClaimState.OPPOSED);
        model.addAttribute("restates", actor.makes(Kind.BANK) && state == ClaimState.SENT_BACK);
        model.addAttribute("answer", views.answer(steps));
        model.addAttribute("said", said);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/claim", model, faults);
    }
}
