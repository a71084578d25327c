package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.filing.CriterionWords;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.FilingRefusal;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.filing.Withdrawals;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fund.FilingState;
import huirong.core.loan.LoanState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A filing with its criteria, and what its bank may do with it: claim, or take it back. */
@Controller
class ClaimPages {
    private final Claims claims;
    private final Filings filings;
    private final Withdrawals withdrawals;
    private final Loans loans;
    private final Policies policies;
    private final CriterionWords words;
    private final ClaimViews views;
    private final Clock clock;

    ClaimPages(
            Claims claims,
            Filings filings,
            Withdrawals withdrawals,
            Loans loans,
            Policies policies,
            CriterionWords words,
            ClaimViews views,
            Clock clock) {
        this.claims = claims;
        this.filings = filings;
        this.withdrawals = withdrawals;
        this.loans = loans;
        this.policies = policies;
        this.words = words;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/filings/{ref}")
    ModelAndView filing(Actor actor, @PathVariable String ref, Model model) {
        return page(actor, ref, "", Map.of(), model);
    }

    @PostMapping("/filings/{ref}/claim")
    ModelAndView state(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "words", defaultValue = "") String said,
            Model model) {
        filings.visible(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "claim.state");
        Typed typed = new Typed();
        String reason = typed.words("words", said, 400);
        if (typed.sound()) {
            Optional<ClaimRefusal> refusal = claims.state(maker, ref, key, reason);
            if (refusal.isEmpty()) return new ModelAndView("redirect:/claims/" + key);
            typed.fault("words", refusal.get().code());
        }
        return page(actor, ref, said, typed.faults(), model);
    }

    @PostMapping("/filings/{ref}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "words", defaultValue = "") String said,
            Model model) {
        filings.visible(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "filing.withdraw");
        Typed typed = new Typed();
        String reason = typed.words("words", said, 400);
        if (typed.sound()) {
            Optional<FilingRefusal> refusal = withdrawals.withdraw(maker, ref, key, reason);
            if (refusal.isEmpty()) return new ModelAndView("redirect:/filings/" + ref);
            typed.fault("words", refusal.get().code());
        }
        return page(actor, ref, said, typed.faults(), model);
    }

    private ModelAndView page(Actor actor, String ref, String said, Map<String, String> faults, Model model) {
        Filing filing = filings.visible(actor, ref);
        Loan loan = loans.find(filing.loan()).orElseThrow();
        boolean claimable = filing.state() == FilingState.FILED && loan.state() != LoanState.SETTLED;
        model.addAttribute("filing", filing);
        model.addAttribute("loan", loan);
        model.addAttribute("policy", policies.version(filing.zone(), filing.policyVersion()));
        model.addAttribute("lastClaim", claimable ? filings.lastClaim(filing, loan).orElse(null) : null);
        boolean awaits = filings.awaitsRenewal(filing, loan);
        model.addAttribute("awaits", awaits);
        model.addAttribute("awaitsUntil", awaits ? filings.lastClaim(filing, loan).orElse(null) : null);
        model.addAttribute("renewal", awaits ? loans.renewal(loan.ref()).orElse(null) : null);
        model.addAttribute("successor", filings.successor(filing).orElse(null));
        model.addAttribute("overdueDays", loan.overdueDays(LocalDate.now(clock)));
        model.addAttribute("lines", words.of(filing.criteria(), filing.declared()));
        model.addAttribute("firm", views.firm(filing.firm()));
        model.addAttribute("bankName", views.organisation(filing.bank()));
        model.addAttribute("claim", claims.of(filing).orElse(null));
        model.addAttribute("bank", actor.of(Kind.BANK));
        model.addAttribute("claims", actor.makes(Kind.BANK) && claimable);
        model.addAttribute("early", claims.early(filing, loan));
        model.addAttribute("withdrawal", withdrawals.of(filing).orElse(null));
        model.addAttribute(
                "withdraws", actor.makes(Kind.BANK) && filing.state() == FilingState.FILED && loan.overdueSince() == null);
        model.addAttribute("said", said);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/filing", model, faults);
    }
}
