package huirong.app.scoring.adjustment;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import huirong.app.web.Typed;
import huirong.core.adjustment.AdjustmentReason;
import huirong.core.card.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adjustments by hand, for the office that makes them and for auditors. */
@Controller
class AdjustmentPages {
    private static final String LIST = "/adjustments";
    private static final String ONE = LIST + "/{ref}";
    private static final int LONGEST_WORDS = 1_000;

    private final Adjustments adjustments;
    private final FirmEvaluations evaluations;
    private final PublicRegister register;
    private final Clock clock;

    AdjustmentPages(Adjustments adjustments, FirmEvaluations evaluations, PublicRegister register, Clock clock) {
        this.adjustments = adjustments;
        this.evaluations = evaluations;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(Actor actor, Model model) {
        List<Adjustment> all = adjustments.list(actor);
        model.addAttribute("adjustments", all);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("names", register.names(all.stream().map(Adjustment::firm).distinct().toList()));
        return "scoring/adjustments";
    }

    @GetMapping(LIST + "/new")
    String begin(Actor actor, @RequestParam(defaultValue = "") String evaluation, Model model) {
        actor.maker(Kind.CREDIT_OFFICE, "adjustment");
        form(actor, evaluation, Map.of(), Map.of(), model);
        return "scoring/new-adjustment";
    }

    @PostMapping(LIST)
    ModelAndView propose(
            Actor actor,
            @RequestParam(defaultValue = "") String evaluation,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "adjustment");
        Typed typed = new Typed();
        Grade wished = one(typed, "grade", Grade.values(), Grade::code, grade);
        AdjustmentReason why = one(typed, "reason", AdjustmentReason.values(), AdjustmentReason::name, reason);
        String said = typed.words("words", words, LONGEST_WORDS);
        LocalDate day = typed.day("until", until);
        if (typed.sound()) {
            Optional<AdjustmentRefusal> refusal = adjustments.propose(
                    maker, key, new Adjustments.Wish(evaluation, wished, why, said, day.plusDays(1)));
            if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + key);
            typed.fault(
                    switch (refusal.get()) {
                        case UNTIL -> "until";
                        case NO_WORDS -> "words";
                        default -> "grade";
                    },
                    refusal.get().code());
        }
        Map<String, String> kept = Map.of("grade", grade, "reason", reason, "words", words, "until", until);
        form(actor, evaluation, kept, typed.faults(), model);
        return new ModelAndView("scoring/new-adjustment", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ONE)
    String adjustment(Actor actor, @PathVariable String ref, Model model) {
        page(actor, ref, Map.of(), model);
        return "scoring/adjustment";
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(
                actor, ref, adjustments.approve(actor.checker(Kind.CREDIT_OFFICE, "adjustment"), key, ref), model);
    }

    @PostMapping(ONE + "/return")
    ModelAndView refuse(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(
                actor,
                ref,
                adjustments.refuse(actor.checker(Kind.CREDIT_OFFICE, "adjustment"), key, ref, words),
                model);
    }

    @PostMapping(ONE + "/end")
    ModelAndView lift(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(actor, ref, adjustments.lift(actor, key, ref, words), model);
    }

    private ModelAndView after(Actor actor, String ref, Optional<AdjustmentRefusal> refusal, Model model) {
        if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
        String field = refusal.get() == AdjustmentRefusal.NO_WORDS ? "words" : "acts";
        page(actor, ref, Map.of(field, refusal.get().code()), model);
        return new ModelAndView("scoring/adjustment", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void page(Actor actor, String ref, Map<String, String> faults, Model model) {
        Adjustment adjustment = adjustments.find(actor, ref);
        model.addAttribute("adjustment", adjustment);
        model.addAttribute("inForce", adjustment.inForce(LocalDate.now(clock)));
        model.addAttribute(
                "name", register.names(List.of(adjustment.firm())).getOrDefault(adjustment.firm(), adjustment.firm()));
        model.addAttribute("steps", adjustments.steps(adjustment));
        model.addAttribute("makes", actor.makes(Kind.CREDIT_OFFICE));
        model.addAttribute("checks", actor.checks(Kind.CREDIT_OFFICE));
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
    }

    private void form(
            Actor actor, String evaluation, Map<String, String> kept, Map<String, String> faults, Model model) {
        IssuedEvaluation issued = evaluations.find(actor, evaluation);
        model.addAttribute("evaluation", issued);
        String firm = issued.file().firm();
        model.addAttribute("name", register.names(List.of(firm)).getOrDefault(firm, firm));
        model.addAttribute("kept", kept);
        model.addAttribute("grades", Stream.of(Grade.values()).map(Grade::code).toList());
        model.addAttribute("reasons", AdjustmentReason.values());
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
    }

    /** The one that was chosen; the first, and a fault, if none was. */
    private static <T> T one(Typed typed, String field, T[] all, Function<T, String> code, String chosen) {
        return Stream.of(all).filter(each -> code.apply(each).equals(chosen)).findFirst().orElseGet(() -> {
            typed.fault(field, "typed.missing");
            return all[0];
        });
    }
}
