package huirong.app.scoring.round;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.card.LiveCards;
import huirong.app.web.FormPage;
import huirong.core.card.Card;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a credit office has all firms evaluated, sees how far it is, and finds what earlier rounds came to. */
@Controller
class RoundPages {
    private static final String PAGE = "/evaluation-rounds";
    private static final String VIEW = "scoring/rounds";

    private final Rounds rounds;
    private final RoundQueue queue;
    private final LiveCards cards;

    RoundPages(Rounds rounds, RoundQueue queue, LiveCards cards) {
        this.rounds = rounds;
        this.queue = queue;
        this.cards = cards;
    }

    /** A card that can be chosen, or that a round was by. */
    record Named(String code, String title) {}

    @GetMapping(PAGE)
    ModelAndView list(Actor actor, Locale locale, Model model) {
        return page(actor, Map.of(), locale, model);
    }

    /** The part that is asked for again and again while a round runs. */
    @GetMapping(PAGE + "/progress")
    String progress(Actor actor, Locale locale, Model model, HttpServletResponse response) {
        page(actor, Map.of(), locale, model);
        // The list below has grown by the round that ended.
        if (model.getAttribute("running") == null) response.setHeader("HX-Refresh", "true");
        return VIEW + " :: progress";
    }

    @PostMapping(PAGE)
    ModelAndView begin(
            Actor actor,
            @RequestParam(defaultValue = "") String card,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        Optional<RoundRefusal> refusal = rounds.begin(actor, key, card);
        if (refusal.isPresent()) return page(actor, Map.of("card", refusal.get().code()), locale, model);
        queue.wake();
        return new ModelAndView("redirect:" + PAGE);
    }

    private ModelAndView page(Actor actor, Map<String, String> faults, Locale locale, Model model) {
        List<Round> all = rounds.list(actor);
        Language language = Language.of(locale);
        model.addAttribute("rounds", all.stream().filter(round -> !round.running()).toList());
        model.addAttribute("running", all.stream().filter(Round::running).findFirst().orElse(null));
        model.addAttribute("titles", new Titles(cards.all(), language));
        model.addAttribute(
                "choices",
                actor.of(Kind.CREDIT_OFFICE)
                        ? cards.all().stream()
                                .filter(card -> card.kind() == huirong.core.card.Kind.PUBLIC)
                                .map(card -> new Named(card.code(), language.of(card.title())))
                                .toList()
                        : List.of());
        model.addAttribute("key", Reference.fresh());
        return FormPage.of(VIEW, model, faults);
    }

    /** Names of cards by code; of one that is no longer in use its code. */
    record Titles(List<Card> cards, Language language) {
        public String of(String code) {
            return cards.stream()
                    .filter(card -> card.code().equals(code))
                    .map(card -> language.of(card.title()))
                    .findFirst()
                    .orElse(code);
        }
    }
}
