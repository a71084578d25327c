package huirong.app.scoring.drift;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.scoring.card.CardReaders;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.card.LiveCards;
import huirong.app.web.Typed;
import huirong.core.card.Card;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether the firms a card is applied to now are still like those of its first days; no firm is named. */
@Controller
class DriftPages {
    private static final String VIEW = "scoring/drift";

    private final LiveCards cards;
    private final Drifts drifts;
    private final Clock clock;

    DriftPages(LiveCards cards, Drifts drifts, Clock clock) {
        this.cards = cards;
        this.drifts = drifts;
        this.clock = clock;
    }

    /**
     * @param baseline first day of the days to compare with; the card's first day unless stated
     * @param current last day of the days that are compared; today unless stated
     */
    @GetMapping("/cards/{code}/drift")
    ModelAndView drift(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String baseline,
            @RequestParam(defaultValue = "") String current,
            Locale locale,
            Model model) {
        if (!CardReaders.have(actor)) throw new NotVisible("drift of card " + code);
        Card card = cards.find(code);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> first = drifts.firstDay(code);
        Typed typed = new Typed();
        LocalDate begin = baseline.isBlank() ? first.orElse(today) : day(typed, "baseline", baseline, first, today);
        LocalDate end = current.isBlank() ? today : day(typed, "current", current, first, today);
        Period then = Period.from(begin);
        Period now = Period.through(end).after(then);
        if (!current.isBlank() && now.empty()) typed.fault("current", "drift.order");
        boolean compared = first.isPresent() && typed.sound() && !now.empty();
        model.addAttribute("card", card);
        model.addAttribute("cardTitle", Language.of(locale).of(card.title()));
        model.addAttribute("begun", first.isPresent());
        model.addAttribute("then", then);
        model.addAttribute("now", now);
        model.addAttribute("baseline", baseline.isBlank() ? then.from().toString() : baseline);
        model.addAttribute("current", current.isBlank() ? today.toString() : current);
        model.addAttribute("most", Drifts.MOST);
        model.addAttribute("fewest", ShownDrift.FEWEST);
        model.addAttribute("enough", ShownDrift.ENOUGH);
        model.addAttribute("faults", typed.faults());
        model.addAttribute(
                "drift",
                compared ? ShownDrift.of(card, drifts.of(card, then), drifts.of(card, now), Language.of(locale)) : null);
        return typed.sound()
                ? new ModelAndView(VIEW)
                : new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A day on which there may have been evaluations. */
    private static LocalDate day(Typed typed, String field, String text, Optional<LocalDate> first, LocalDate today) {
        LocalDate day = typed.day(field, text);
        boolean early = first.isEmpty() || day.isBefore(first.get());
        if (early) typed.fault(field, "drift.before");
        if (day.isAfter(today)) typed.fault(field, "drift.future");
        return early || day.isAfter(today) ? today : day;
    }
}
