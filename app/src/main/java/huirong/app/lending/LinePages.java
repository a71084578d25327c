package huirong.app.lending;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.money.Capitals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lines and loans of a bank, and what is drawn under a line. */
@Controller
class LinePages {
    private static final int PAGE = 50;

    private final Moves moves;
    private final LoanReports doors;
    private final LoanViews views;
    private final Clock clock;

    LinePages(Moves moves, LoanReports doors, LoanViews views, Clock clock) {
        this.moves = moves;
        this.doors = doors;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A bank's own; an auditor reads those of all banks.
     *
     * @param state for an auditor, only loans that stand so; empty for all
     */
    @GetMapping("/loans")
    String all(
            Actor actor,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        if (actor.of(Kind.AUDIT)) {
            LoanFilter chosen = LoanFilter.of(state).orElse(LoanFilter.ALL);
            int first = Math.max(0, from);
            views.audited(chosen, first, PAGE, model);
            return "lending/audited";
        }
        if (!actor.of(Kind.BANK)) throw new NotVisible("loans");
        views.bank(actor.organisation().entity(), model);
        return "lending/loans";
    }

    @GetMapping("/my/loans")
    String mine(Actor actor, Model model) {
        if (actor.firm() == null) throw new NotVisible("loans");
        views.firm(actor.firm(), model);
        return "lending/mine";
    }

    @GetMapping("/lines/{ref}")
    ModelAndView line(Actor actor, @PathVariable String ref, Model model) {
        ContractedLine line = moves.ownLine(actor, ref);
        return page(actor, line, DrawingForm.empty(line, LocalDate.now(clock)), Map.of(), model);
    }

    /** @param check true if the figures are to be shown once more before they are recorded */
    @PostMapping("/lines/{ref}/drawing")
    ModelAndView draw(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean check,
            @ModelAttribute DrawingForm form,
            Model model) {
        ContractedLine line = moves.ownLine(actor, ref);
        if (!actor.makes(Kind.BANK)) throw new NotVisible("line " + ref);
        Typed typed = new Typed();
        String iou = typed.words("iou", form.iou(), 40);
        long amount = typed.wan("amountWan", form.amountWan());
        LocalDate drawnOn = typed.day("drawnOn", form.drawnOn());
        LocalDate dueOn = typed.day("dueOn", form.dueOn());
        int rate = typed.rate("rate", form.rate());
        if (typed.sound() && check)
            doors.undrawable(line, iou, amount, drawnOn, dueOn, form.renews())
                    .forEach(refusal -> typed.fault(refusal.field(), refusal.code()));
        if (typed.sound() && check) {
            // Nothing is recorded yet: the figures are shown once more, with the key that they will be recorded under.
            model.addAttribute("check", key);
            model.addAttribute("capitals", Capitals.of(amount));
            return page(actor, line, form, Map.of(), model);
        }
        if (typed.sound()) {
            doors.draw(actor.maker(Kind.BANK, "loan.draw"), ref, key, iou, amount, rate, drawnOn, dueOn, form.renews())
                    .ifPresent(refusal -> typed.fault(refusal.field(), refusal.code()));
        }
        return typed.sound()
                ? new ModelAndView("redirect:/loans/" + key)
                : page(actor, line, form, typed.faults(), model);
    }

    @PostMapping("/lines/{ref}/ending")
    ModelAndView end(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        ContractedLine line = moves.ownLine(actor, ref);
        Optional<ReportRefusal> refusal = doors.end(actor.maker(Kind.BANK, "line.end"), ref, key);
        if (refusal.isEmpty()) return new ModelAndView("redirect:/lines/" + ref);
        Map<String, String> faults = Map.of(refusal.get().field(), refusal.get().code());
        return page(actor, line, DrawingForm.empty(line, LocalDate.now(clock)), faults, model);
    }

    private ModelAndView page(
            Actor actor, ContractedLine line, DrawingForm form, Map<String, String> faults, Model model) {
        views.line(line, model);
        model.addAttribute("maker", actor.makes(Kind.BANK));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        model.addAttribute("endKey", Reference.fresh());
        return FormPage.of("lending/line", model, faults);
    }
}
