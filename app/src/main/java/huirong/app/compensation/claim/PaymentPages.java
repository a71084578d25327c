package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.web.Typed;
import huirong.core.fund.ClaimState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Claims as the fund's office works on them: figures frozen by one, paid by another, and the paper of it. */
@Controller
class PaymentPages {
    private final Claims claims;
    private final Filings filings;
    private final Loans loans;
    private final ClaimViews views;
    private final ClaimPage page;

    PaymentPages(Claims claims, Filings filings, Loans loans, ClaimViews views, ClaimPage page) {
        this.claims = claims;
        this.filings = filings;
        this.loans = loans;
        this.views = views;
        this.page = page;
    }

    /**
     * @param zone code; empty for all
     * @param paid only claims that were paid
     */
    @GetMapping("/claims")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "false") boolean paid,
            Model model) {
        List<Claim> found = claims.list(actor).stream()
                .filter(claim -> zone.isEmpty() || claim.zone().equals(zone))
                .filter(claim -> !paid || claim.state() == ClaimState.PAID)
                .toList();
        model.addAttribute("zone", zone.isEmpty() ? null : zone);
        model.addAttribute("paid", paid);
        model.addAttribute("claims", found);
        model.addAttribute("firms", named(found, Claim::firm, views::firm));
        model.addAttribute("banks", named(found, Claim::bank, views::organisation));
        return "compensation/claims";
    }

    @GetMapping("/claims/{ref}")
    ModelAndView claim(Actor actor, @PathVariable String ref, Model model) {
        return page.shown(actor, ref, "", Map.of(), model);
    }

    @GetMapping("/claims/{ref}/paper")
    String paper(Actor actor, @PathVariable String ref, Model model) {
        Claim claim = claims.visible(actor, ref);
        boolean ready = claim.state() == ClaimState.PAID || claim.state() == ClaimState.PROPOSED && actor.of(Kind.FUND_OFFICE);
        if (!ready) throw new NotVisible("claim " + ref);
        Filing filing = filings.of(claim.filing());
        Loan loan = loans.find(filing.loan()).orElseThrow();
        model.addAttribute("claim", claim);
        model.addAttribute("paper", views.paper(claim, filing, loan, claims.payout(claim), claims.steps(claim)));
        return "compensation/paper";
    }

    @PostMapping("/claims/{ref}/proposal")
    ModelAndView propose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "claim.propose");
        Typed typed = new Typed();
        String opinion = typed.words("words", words, 400);
        if (typed.sound())
            claims.propose(maker, ref, key, opinion)
                    .ifPresent(why -> typed.fault("words", why.code()));
        return page.after(actor, ref, words, typed, model);
    }

    @PostMapping("/claims/{ref}/payment")
    ModelAndView pay(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        claims.visible(actor, ref);
        Typed typed = new Typed();
        claims.pay(actor.checker(Kind.FUND_OFFICE, "claim.pay"), ref, key)
                .ifPresent(why -> typed.fault("claim", why.code()));
        return page.after(actor, ref, "", typed, model);
    }

    @PostMapping("/claims/{ref}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        claims.visible(actor, ref);
        Checker checker = actor.checker(Kind.FUND_OFFICE, "claim.return");
        Typed typed = new Typed();
        String why = typed.words("words", words, 400);
        if (typed.sound())
            claims.giveBack(checker, ref, key, why)
                    .ifPresent(refusal -> typed.fault("words", refusal.code()));
        return page.after(actor, ref, words, typed, model);
    }

    private static Map<String, String> named(
            List<Claim> claims, Function<Claim, String> code, Function<String, String> name) {
        return claims.stream().map(code).distinct().collect(Collectors.toMap(Function.identity(), name));
    }
}
