package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.compensation.filing.room.RoomViews;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Members;
import huirong.app.web.FormPage;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Filings by date, and the page from which a loan is filed. */
@Controller
class FilingPages {
    private final Filings filings;
    private final Loans loans;
    private final Members members;
    private final Organisations organisations;
    private final CriterionWords words;
    private final RoomViews rooms;

    FilingPages(
            Filings filings,
            Loans loans,
            Members members,
            Organisations organisations,
            CriterionWords words,
            RoomViews rooms) {
        this.rooms = rooms;
        this.filings = filings;
        this.loans = loans;
        this.members = members;
        this.organisations = organisations;
        this.words = words;
    }

    /**
     * @param zone code; empty for all
     * @param held only filings for which money is held now
     */
    @GetMapping("/filings")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "false") boolean held,
            Locale locale,
            Model model) {
        List<Filing> found = filings.list(actor).stream()
                .filter(filing -> zone.isEmpty() || filing.zone().equals(zone))
                .filter(filing -> !held || filing.held())
                .toList();
        model.addAttribute("zone", zone.isEmpty() ? null : zone);
        model.addAttribute("held", held);
        model.addAttribute("rooms", rooms.of(actor));
        model.addAttribute("heldFen", found.stream().filter(Filing::held).mapToLong(Filing::holdFen).sum());
        model.addAttribute("filings", found);
        model.addAttribute("firms", named(found, Filing::firm, members::name));
        model.addAttribute("banks", named(found, Filing::bank, code -> organisations.name(code, locale.getLanguage())));
        model.addAttribute("bank", actor.of(Kind.BANK));
        return "compensation/filings";
    }

    @GetMapping("/loans/{ref}/filing")
    ModelAndView form(Actor actor, @PathVariable String ref, Model model) {
        Loan loan = loans.own(actor, ref);
        Optional<Filing> live = filings.live(ref);
        if (live.isPresent()) return new ModelAndView("redirect:/filings/" + live.get().ref());
        return page(actor, loan, DeclaredForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/loans/{ref}/filing")
    ModelAndView file(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute DeclaredForm form,
            Model model) {
        Loan loan = loans.own(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "filing.file");
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) return page(actor, loan, form, faults, model);
        return filings.file(maker, loan, key, form.read(), form.alone())
                .map(refusal -> page(actor, loan, form, Map.of("declared", refusal.code()), model))
                .orElseGet(() -> new ModelAndView("redirect:/filings/" + key));
    }

    private ModelAndView page(Actor actor, Loan loan, DeclaredForm form, Map<String, String> faults, Model model) {
        Optional<Policy> policy = filings.policy(loan);
        Optional<FilingCheck> check = policy.map(rules -> filings.check(rules, loan, form.orUsual()));
        model.addAttribute("form", form.filled());
        model.addAttribute("sizes", policy.map(rules -> rules.admission().limits().stream()
                        .map(Admission.Limit::size)
                        .toList())
                .orElse(List.of()));
        model.addAttribute("securities", Admission.Security.values());
        model.addAttribute("causes", policy.map(rules -> rules.bearing().bonuses().stream()
                        .flatMap(bonus -> bonus.causes().stream())
                        .toList())
                .orElse(List.of()));
        model.addAttribute("loan", loan);
        model.addAttribute("firm", members.name(loan.firm()));
        model.addAttribute("check", check.orElse(null));
        model.addAttribute("lines", check.map(now -> words.of(now.lines(), form.orUsual())).orElse(List.of()));
        model.addAttribute("earlier", filings.ofLoan(loan.ref()));
        model.addAttribute("stops", filings.stops(loan));
        model.addAttribute("maker", actor.makes(Kind.BANK));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/new-filing", model, faults);
    }

    private static Map<String, String> named(
            List<Filing> filings, Function<Filing, String> code, Function<String, String> name) {
        return filings.stream().map(code).distinct().collect(Collectors.toMap(Function.identity(), name));
    }
}
