package huirong.app.lending;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.loan.FiveClass;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A loan as its bank keeps it, and the forms of what is reported of it, one at a time. */
@Controller
class LoanPages {
    private final Loans loans;
    private final LoanReports doors;
    private final LoanViews views;
    private final Clock clock;

    LoanPages(Loans loans, LoanReports doors, LoanViews views, Clock clock) {
        this.loans = loans;
        this.doors = doors;
        this.views = views;
        this.clock = clock;
    }

    /** @param report the form to show: {@code repayment}, {@code cure}, {@code overdue}, {@code settlement}; else none */
    @GetMapping("/loans/{ref}")
    ModelAndView loan(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String report, Model model) {
        return page(actor, ref, report, ReportForm.empty(LocalDate.now(clock)), Map.of(), model);
    }

    @PostMapping("/loans/{ref}/repayment")
    ModelAndView repaid(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute ReportForm form,
            Model model) {
        loans.own(actor, ref);
        Typed typed = new Typed();
        LocalDate on = typed.day("on", form.on());
        long principal = typed.amountOrNone("principal", form.principal());
        long interest = typed.amountOrNone("interest", form.interest());
        // A cure without money has a form of its own, which it comes back to.
        boolean alone = form.cured() != null && form.principal().isBlank() && form.interest().isBlank();
        return after(actor, ref, key, alone ? "cure" : "repayment", form, typed, model, () -> doors.repaid(
                actor.maker(Kind.BANK, "loan.repay"), ref, key, on, principal, interest, form.cured() != null, form.confirmed() != null));
    }

    /** @param check true if the figures are to be shown once more before they are recorded */
    @PostMapping("/loans/{ref}/overdue")
    ModelAndView overdue(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean check,
            @ModelAttribute ReportForm form,
            Model model) {
        Loan loan = loans.own(actor, ref);
        if (!actor.makes(Kind.BANK)) throw new NotVisible("loan " + ref);
        Typed typed = new Typed();
        LocalDate since = typed.day("since", form.since());
        long principal = typed.amountOrNone("principal", form.principal());
        long interest = typed.amountOrNone("interest", form.interest());
        Optional<FiveClass> fiveClass = FiveClass.of(form.fiveClass());
        if (fiveClass.isEmpty()) typed.fault("fiveClass", "typed.missing");
        boolean confirmed = form.confirmed() != null;
        if (check && typed.sound())
            doors.notOverdue(loan, since, principal, interest, confirmed)
                    .forEach(refusal -> typed.fault(refusal.field(), refusal.code()));
        if (check && typed.sound()) {
            // Nothing is recorded yet: the figures are shown once more, with the key that they will be recorded under.
            model.addAttribute("check", key);
            model.addAttribute("checkedSince", since);
            model.addAttribute("checkedFen", principal + interest);
            return page(actor, ref, "overdue", form, Map.of(), model);
        }
        return after(actor, ref, key, "overdue", form, typed, model, () -> doors.overdue(
                actor.maker(Kind.BANK, "loan.fall-overdue"), ref, key, since, principal, interest, fiveClass.orElseThrow(),
                confirmed));
    }

    @PostMapping("/loans/{ref}/settlement")
    ModelAndView settled(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute ReportForm form,
            Model model) {
        loans.own(actor, ref);
        Typed typed = new Typed();
        LocalDate on = typed.day("on", form.on());
        long interest = typed.amountOrNone("interest", form.interest());
        return after(actor, ref, key, "settlement", form, typed, model, () ->
                doors.settled(actor.maker(Kind.BANK, "loan.settle"), ref, key, on, interest));
    }

    private ModelAndView after(
            Actor actor,
            String ref,
            String key,
            String report,
            ReportForm form,
            Typed typed,
            Model model,
            Supplier<Optional<ReportRefusal>> act) {
        if (!actor.makes(Kind.BANK)) throw new NotVisible("loan " + ref);
        if (typed.sound()) act.get().ifPresent(refusal -> typed.fault(refusal.field(), refusal.code()));
        return typed.sound()
                ? new ModelAndView("redirect:/loans/" + ref)
                : page(actor, ref, report, form, typed.faults(), model);
    }

    private ModelAndView page(
            Actor actor, String ref, String report, ReportForm form, Map<String, String> faults, Model model) {
        Loan loan = loans.readable(actor, ref);
        model.addAttribute("loan", loan);
        views.loan(loan, model);
        model.addAttribute("bank", actor.of(Kind.BANK));
        model.addAttribute("maker", actor.makes(Kind.BANK));
        model.addAttribute("report", report);
        model.addAttribute("form", form);
        // Nothing is chosen beforehand: a class is never reported by passing over a field.
        Stream<String> unchosen = form.fiveClass().isEmpty() ? Stream.of("") : Stream.empty();
        model.addAttribute(
                "classes",
                Stream.concat(unchosen, Arrays.stream(FiveClass.values()).map(FiveClass::code)).toList());
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("lending/loan", model, faults);
    }
}
