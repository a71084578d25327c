package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A version of a card and what can be done with it, for the credit office alone. */
@Controller
class CardVersionPages {
    static final String LIST = "/card-versions";
    private static final String ONE = LIST + "/{ref}";
    private static final String VIEW = "scoring/card-version";

    private final CardVersions versions;
    private final VersionPage page;

    CardVersionPages(CardVersions versions, VersionPage page) {
        this.versions = versions;
        this.page = page;
    }

    @GetMapping(ONE)
    String version(Actor actor, @PathVariable String ref, Model model) {
        page.fill(actor, ref, Map.of(), model);
        return VIEW;
    }

    @PostMapping(ONE + "/trial")
    ModelAndView startTrial(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, versions.startTrial(maker(actor, ref), key, ref), model);
    }

    @PostMapping(ONE + "/trial-end")
    ModelAndView stopTrial(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, versions.stopTrial(maker(actor, ref), key, ref), model);
    }

    @PostMapping(ONE + "/proposal")
    ModelAndView propose(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, versions.propose(maker(actor, ref), key, ref), model);
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, versions.discard(maker(actor, ref), key, ref), model);
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return onDay(actor, ref, day, model, (checker, from) -> versions.approve(checker, key, ref, from));
    }

    @PostMapping(ONE + "/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(actor, ref, versions.giveBack(checker(actor, ref), key, ref, words), model);
    }

    @PostMapping(ONE + "/retirement")
    ModelAndView proposeRetirement(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(actor, ref, versions.proposeRetirement(maker(actor, ref), key, ref, words), model);
    }

    @PostMapping(ONE + "/retirement-approval")
    ModelAndView retire(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return onDay(actor, ref, day, model, (checker, from) -> versions.retire(checker, key, ref, from));
    }

    @PostMapping(ONE + "/retirement-return")
    ModelAndView keep(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(actor, ref, versions.keep(checker(actor, ref), key, ref, words), model);
    }

    /** What the second person decides comes into force on a day. */
    private ModelAndView onDay(
            Actor actor, String ref, String day, Model model, BiFunction<Checker, LocalDate, Optional<CardRefusal>> act) {
        Checker checker = checker(actor, ref);
        Typed typed = new Typed();
        LocalDate from = typed.day("day", day);
        if (!typed.sound()) return faulty(actor, ref, typed.faults(), model);
        return after(actor, ref, act.apply(checker, from), model);
    }

    private ModelAndView after(Actor actor, String ref, Optional<CardRefusal> refusal, Model model) {
        if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
        String field =
                switch (refusal.get()) {
                    case NO_WORDS -> "words";
                    case DAY_PAST -> "day";
                    default -> "acts";
                };
        return faulty(actor, ref, Map.of(field, refusal.get().code()), model);
    }

    private ModelAndView faulty(Actor actor, String ref, Map<String, String> faults, Model model) {
        page.fill(actor, ref, faults, model);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Maker maker(Actor actor, String ref) {
        return actor.maker(Kind.CREDIT_OFFICE, "card " + ref);
    }

    private static Checker checker(Actor actor, String ref) {
        return actor.checker(Kind.CREDIT_OFFICE, "card " + ref);
    }
}
