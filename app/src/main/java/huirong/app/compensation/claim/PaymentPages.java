package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.web.pdf.PdfPages;
import huirong.app.web.piece.MoneyPaper;
import huirong.core.fund.ClaimState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final Reviews reviews;
    private final Filings filings;
    private final Loans loans;
    private final ClaimViews views;
    private final Sheets sheets;
    private final ClaimPage page;
    private final FundOffices offices;
    private final LimitWords limits;
    private final PdfPages pdf;

    PaymentPages(Claims claims, Reviews reviews, Filings filings, Loans loans, ClaimViews views, Sheets sheets, ClaimPage page,
            FundOffices offices, LimitWords limits, PdfPages pdf) {
        this.claims = claims;
        this.reviews = reviews;
        this.filings = filings;
        this.loans = loans;
        this.views = views;
        this.sheets = sheets;
        this.page = page;
        this.offices = offices;
        this.limits = limits;
        this.pdf = pdf;
    }

    /**
     * @param zone code; empty for all
     * @param paid only claims that were paid
     * @param late only claims whose limit has passed
     */
    @GetMapping("/claims")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "false") boolean paid,
            @RequestParam(defaultValue = "false") boolean late,
            Model model) {
        List<Claim> found = claims.list(actor).stream()
                .filter(claim -> zone.isEmpty() || claim.zone().equals(zone))
                .filter(claim -> !paid || claim.paidFen() > 0)
                .filter(claim -> !late || limits.late(claim))
                .toList();
        model.addAttribute("zone", zone.isEmpty() ? null : zone);
        model.addAttribute("paid", paid);
        model.addAttribute("late", late);
        model.addAttribute("limits", found.stream().collect(Collectors.toMap(Claim::ref, limits::of)));
        model.addAttribute("claims", found);
        model.addAttribute("firms", named(found, Claim::firm, views::firm));
        model.addAttribute("banks", named(found, Claim::bank, views::organisation));
        return "compensation/claims";
    }

    @GetMapping("/claims/{ref}")
    ModelAndView claim(Actor actor, @PathVariable String ref, Model model) {
        return page.shown(actor, ref, "", Map.of(), model);
    }

    /** @param part of the payments it shows; if it is not there, the sheet of what was paid or proposed last */
    @GetMapping("/claims/{ref}/paper")
    String paper(Actor actor, @PathVariable String ref, Payment.@Nullable Part part, Model model) {
        Claim claim = ready(actor, ref);
        model.addAttribute("claim", claim);
        model.addAttribute("part", part);
        model.addAttribute("paper", paper(claim, seen(actor, claim, part)));
        return "compensation/paper";
    }

    /** The same sheet for the archive and for print. */
    @GetMapping(path = "/claims/{ref}/paper.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable String ref, Payment.@Nullable Part part) {
        Claim claim = ready(actor, ref);
        MoneyPaper paper = paper(claim, seen(actor, claim, part));
        ContentDisposition file =
                ContentDisposition.attachment().filename("compensation-" + ref + (part == null ? "" : "-" + part.name().toLowerCase(Locale.ROOT)) + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf.of("compensation/sheet", () -> Map.of("paper", paper)));
    }

    /** @throws NotVisible for a bank before it is paid, for the fund's office and an auditor before its figures are frozen */
    private Claim ready(Actor actor, String ref) {
        Claim claim = claims.visible(actor, ref);
        boolean ready = claim.paidFen() > 0 || claim.frozen() && offices.reads(actor, claim.zone());
        if (!ready) throw new NotVisible("claim " + ref);
        return claim;
    }

    /** A bank sees of a claim that is not settled what was paid in advance, not what is proposed. */
    private Payment.@Nullable Part seen(Actor actor, Claim claim, Payment.@Nullable Part part) {
        boolean open = claim.state() != ClaimState.PAID && !offices.reads(actor, claim.zone());
        return part == null && open ? Payment.Part.ADVANCE : part;
    }

    private MoneyPaper paper(Claim claim, Payment.@Nullable Part part) {
        Filing filing = filings.of(claim.filing());
        Loan loan = loans.find(filing.loan()).orElseThrow();
        Optional<Payment> paid = claims.payment(claim, part);
        if (part != null && paid.isEmpty()) throw new NotVisible("claim " + claim.ref());
        FrozenPayout frozen = paid.map(Payment::payout).orElseGet(() -> reviews.figures(claim));
        return sheets.of(claim, filing, loan, frozen, claims.steps(claim), paid.orElse(null));
    }

    @PostMapping("/claims/{ref}/order")
    ModelAndView order(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "claim.order");
        return page.done(actor, ref, model, reviews.order(maker, ref, key));
    }

    @PostMapping("/claims/{ref}/payment")
    ModelAndView pay(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        claims.visible(actor, ref);
        Checker checker = actor.checker(Kind.FUND_OFFICE, "claim.pay");
        return page.done(actor, ref, model, reviews.pay(checker, ref, key));
    }

    private static Map<String, String> named(
            List<Claim> claims, Function<Claim, String> code, Function<String, String> name) {
        return claims.stream().map(code).distinct().collect(Collectors.toMap(Function.identity(), name));
    }
}
