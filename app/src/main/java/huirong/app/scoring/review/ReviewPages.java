package huirong.app.scoring.review;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.evaluation.IssuedEvaluation;
import huirong.app.scoring.evaluation.ShownEvaluation;
import huirong.app.web.Typed;
import huirong.core.review.ReviewOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Requests for a review: the firm's own, and the office's cases. */
@Controller
class ReviewPages {
    private static final String LIST = "/reviews";
    private static final String ONE = LIST + "/{ref}";
    private static final int LONGEST_WORDS = 1_000;

    private final Reviews reviews;
    private final PublicRegister register;
    private final Clock clock;

    ReviewPages(Reviews reviews, PublicRegister register, Clock clock) {
        this.reviews = reviews;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(Actor actor, Model model) {
        model.addAttribute("reviews", reviews.list(actor));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("office", actor.of(Kind.CREDIT_OFFICE));
        return "scoring/reviews";
    }

    @PostMapping(LIST)
    ModelAndView file(
            Actor actor,
            @RequestParam(defaultValue = "") String evaluation,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Typed typed = new Typed();
        String said = typed.words("words", words, LONGEST_WORDS);
        if (typed.sound()) {
            Optional<ReviewRefusal> refusal = reviews.file(actor, key, evaluation, said);
            if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + key);
            typed.fault("words", refusal.get().code());
        }
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("words", words);
        model.addAttribute("faults", typed.faults());
        model.addAttribute("key", Reference.fresh());
        return new ModelAndView("scoring/new-review", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ONE)
    String review(Actor actor, @PathVariable String ref, Model model) {
        page(actor, ref, Map.of(), Map.of(), model);
        return "scoring/review";
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        reviews.find(actor, ref);
        Typed typed = new Typed();
        String said = typed.words("words", words, LONGEST_WORDS);
        Optional<ReviewOutcome> chosen = Stream.of(ReviewOutcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) typed.fault("outcome", "typed.missing");
        if (typed.sound()) {
            Optional<ReviewRefusal> refusal = reviews.answer(actor, key, ref, chosen.orElseThrow(), said);
            if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
            typed.fault(refusal.get() == ReviewRefusal.NO_ADJUSTMENT ? "outcome" : "words", refusal.get().code());
        }
        page(actor, ref, Map.of("outcome", outcome, "words", words), typed.faults(), model);
        return new ModelAndView("scoring/review", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        Optional<ReviewRefusal> refusal = reviews.withdraw(actor, key, ref);
        if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
        page(actor, ref, Map.of(), Map.of("acts", refusal.get().code()), model);
        return new ModelAndView("scoring/review", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void page(Actor actor, String ref, Map<String, String> kept, Map<String, String> faults, Model model) {
        Review review = reviews.find(actor, ref);
        IssuedEvaluation issued = reviews.evaluation(review);
        Language language = Language.of(LocaleContextHolder.getLocale());
        boolean own = review.firm().equals(actor.firm());
        model.addAttribute("review", review);
        model.addAttribute("own", own);
        model.addAttribute(
                "name",
                own || review.named()
                        ? register.names(List.of(review.firm())).getOrDefault(review.firm(), review.firm())
                        : null);
        model.addAttribute("issued", issued);
        model.addAttribute("card", issued.card());
        model.addAttribute("cardTitle", language.of(issued.card().title()));
        model.addAttribute("shown", ShownEvaluation.of(issued.card(), issued.evaluation(), language));
        model.addAttribute("answers", actor.makes(Kind.CREDIT_OFFICE) || actor.checks(Kind.CREDIT_OFFICE));
        model.addAttribute("outcomes", ReviewOutcome.values());
        model.addAttribute("kept", kept);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
    }
}
