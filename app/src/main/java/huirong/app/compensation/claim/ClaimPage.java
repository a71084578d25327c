package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.paper.ClaimPapers;
import huirong.app.compensation.publicity.Objections;
import huirong.app.compensation.statement.SeenLine;
import huirong.app.compensation.statement.Statements;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.lending.ReportWords;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fund.ClaimState;
import huirong.core.fund.payout.Payout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page of a claim, with the acts its state leaves to whoever reads it. */
@Component
class ClaimPage {
    private final Claims claims;
    private final Reviews reviews;
    private final ClaimPapers papers;
    private final Objections objections;
    private final LimitWords limits;
    private final Filings filings;
    private final Loans loans;
    private final ClaimViews views;
    private final Sheets sheets;
    private final Payments payments;
    private final DaySettlement settlement;
    private final Doubts doubts;
    private final Statements statements;
    private final ReportWords reports;

    ClaimPage(
            Claims claims,
            Reviews reviews,
            ClaimPapers papers,
            Objections objections,
            LimitWords limits,
            Filings filings,
            Loans loans,
            ClaimViews views,
            Sheets sheets,
            Payments payments,
            DaySettlement settlement,
            Doubts doubts,
            Statements statements,
            ReportWords reports) {
        this.claims = claims;
        this.reviews = reviews;
        this.papers = papers;
        this.objections = objections;
        this.limits = limits;
        this.filings = filings;
        this.loans = loans;
        this.views = views;
        this.sheets = sheets;
        this.payments = payments;
        this.settlement = settlement;
        this.doubts = doubts;
        this.statements = statements;
        this.reports = reports;
    }

    /** An act with words. */
    ModelAndView said(
            Actor actor, String ref, String words, Model model, Function<String, Optional<ClaimRefusal>> act) {
        Typed typed = new Typed();
        String said = typed.words("words", words, 400);
        if (typed.sound()) act.apply(said).ifPresent(why -> typed.fault("words", why.code()));
        return after(actor, ref, words, typed, model);
    }

    /** An act without. */
    ModelAndView done(Actor actor, String ref, Model model, Optional<ClaimRefusal> refused) {
        Typed typed = new Typed();
        refused.ifPresent(why -> typed.fault("claim", why.code()));
        return after(actor, ref, "", typed, model);
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
        Payout payout = reviews.payout(claim);
        ClaimState state = claim.state();
        boolean reads = actor.of(Kind.FUND_OFFICE) || actor.of(Kind.AUDIT);
        boolean over = state == ClaimState.LAPSED || state == ClaimState.DECLINED || state == ClaimState.CLOSED;
        boolean changes = claim.frozen() && state != ClaimState.PAID && state != ClaimState.ADVANCED;
        List<Payment> paid = claims.payments(claim);
        Map<Payment.Part, SeenLine> seen = new EnumMap<>(Payment.Part.class);
        paid.forEach(payment -> statements
                .seen(claim.zone(), Payment.entry(ref, payment.part()))
                .ifPresent(line -> seen.put(payment.part(), line)));
        model.addAttribute("claim", claim);
        model.addAttribute("filing", filing);
        model.addAttribute("loan", loan);
        model.addAttribute("firm", views.firm(claim.firm()));
        model.addAttribute("bankName", views.organisation(claim.bank()));
        model.addAttribute("steps", views.steps(steps));
        model.addAttribute("limit", limits.of(claim));
        model.addAttribute("papers", papers.of(ref));
        model.addAttribute("required", ClaimPapers.required(claims.policy(claim)));
        model.addAttribute("missing", claims.missing(claim));
        model.addAttribute("objections", objections.of(ref));
        model.addAttribute("payout", payout);
        model.addAttribute("doubts", reads ? doubts.of(filing, loan) : List.of());
        model.addAttribute("reports", reports.stepsAlone(loan));
        model.addAttribute("paper", reads && !over
                ? sheets.of(claim, filing, loan, reviews.figures(claim), steps, claims.payment(claim, null).orElse(null))
                : null);
        model.addAttribute(
                "proposal",
                reads && changes ? views.proposal(payout, payments.payout(claim, payments.figures(claim)), steps) : null);
        model.addAttribute(
                "day", reads && state == ClaimState.ORDERED && settlement.shares(claim) ? settlement.part(claim) : null);
        model.addAttribute("paid", paid);
        model.addAttribute("seen", seen);
        model.addAttribute("settles", reviews.covered(claim));
        model.addAttribute("overpaidFen", payout.overpaidFen(claim.advancedFen()));
        model.addAttribute("awaited", claims.mayFinalise(claim));
        model.addAttribute("reads", reads);
        model.addAttribute("maker", actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("bank", actor.makes(Kind.BANK));
        model.addAttribute("state", state.name());
        model.addAttribute("stops", state == ClaimState.PAID || over ? List.of() : reviews.stops(claim));
        model.addAttribute("over", reviews.over(claim));
        model.addAttribute("appealOver", claims.limit(claim).late(claims.today()));
        model.addAttribute("answer", views.answer(steps));
        model.addAttribute("said", said);
        if (!model.containsAttribute("form")) model.addAttribute("form", PaperForm.EMPTY);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/claim", model, faults);
    }
}
