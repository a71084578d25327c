package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.peers.Peers;
import huirong.app.scoring.peers.Usual;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A firm's evaluation with its reasons. */
@Controller
class EvaluationPages {
    private static final int HISTORY = 12;

    private final FirmEvaluations evaluations;
    private final Peers peers;
    private final List<BesideEvaluation> beside;
    private final MessageSource messages;
    private final Clock clock;

    EvaluationPages(
            FirmEvaluations evaluations,
            Peers peers,
            List<BesideEvaluation> beside,
            MessageSource messages,
            Clock clock) {
        this.evaluations = evaluations;
        this.peers = peers;
        this.beside = beside;
        this.messages = messages;
        this.clock = clock;
    }

    /** A past result in a list; total is null where too little was known. */
    record Past(LocalDate validOn, long seq, @Nullable Long total, @Nullable String grade) {}

    @GetMapping("/firms/{ref}/evaluations")
    String evaluation(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable String card,
            Locale locale,
            Model model) {
        Language language = Language.of(locale);
        List<Card> open = evaluations.cards(actor, ref);
        Card chosen = card != null ? evaluations.card(card) : evaluations.bestAnswered(actor, ref);
        FirmEvaluations.Backed backed = evaluations.issue(actor, chosen, ref, null, evaluations.known());
        IssuedEvaluation issued = backed.issued();
        model.addAttribute("firm", backed.file().firm());
        model.addAttribute("cards", open);
        model.addAttribute("card", issued.card());
        model.addAttribute("cardTitle", language.of(issued.card().title()));
        model.addAttribute("issued", issued);
        Optional<Usual> usual = peers.usual(backed.file().home(), issued.card().code());
        model.addAttribute("shown", ShownEvaluation.of(issued.card(), issued.evaluation(), usual, language));
        model.addAttribute("usual", usual.map(found -> ShownUsual.of(found, language, messages, locale)).orElse(null));
        model.addAttribute("old", old(issued.card(), issued.file().validOn()));
        model.addAttribute(
                "history",
                evaluations.history(backed, HISTORY).stream()
                        .map(past -> past(past, language))
                        .toList());
        beside.forEach(each -> each.fill(actor, issued, model));
        return "scoring/evaluation";
    }

    /** True once news of an item of the card is due by the item's own rule. */
    private boolean old(Card card, LocalDate validOn) {
        int fresh = card.items().stream()
                .map(Catalogue::item)
                .flatMap(Optional::stream)
                .mapToInt(CatalogueItem::freshDays)
                .min()
                .orElse(0);
        return validOn.plusDays(fresh).isBefore(LocalDate.now(clock));
    }

    private static Past past(IssuedEvaluation past, Language language) {
        LocalDate day = past.file().validOn();
        return switch (past.evaluation()) {
            case Evaluation.Scored scored -> new Past(
                    day,
                    past.file().seq(),
                    scored.total(),
                    scored.grade().map(grade -> language.heading(grade.words())).orElse(null));
            case Evaluation.NotEnough nothing -> new Past(day, past.file().seq(), null, null);
        };
    }
}
