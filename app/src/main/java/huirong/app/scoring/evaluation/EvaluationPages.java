package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.scoring.card.CardVersion;
import huirong.app.scoring.card.CardVersions;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.peers.Peers;
import huirong.app.scoring.peers.Usual;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
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
    private final CreditFiles files;
    private final CardVersions versions;
    private final Peers peers;
    private final List<BesideEvaluation> beside;
    private final MessageSource messages;
    private final Clock clock;

    EvaluationPages(
            FirmEvaluations evaluations,
            CreditFiles files,
            CardVersions versions,
            Peers peers,
            List<BesideEvaluation> beside,
            MessageSource messages,
            Clock clock) {
        this.evaluations = evaluations;
        this.files = files;
        this.versions = versions;
        this.peers = peers;
        this.beside = beside;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A past result in a list.
     *
     * @param no which version of the card it was made by; null if that version was never published
     * @param changed true if the result before it was made by another version
     * @param total null where too little was known
     */
    record Past(
            Instant issuedAt,
            LocalDate validOn,
            long seq,
            @Nullable Integer no,
            boolean changed,
            @Nullable Long total,
            @Nullable String grade) {}

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
        model.addAttribute("shown", ShownEvaluation.of(
                issued.card(), issued.evaluation(), usual, files.uncollected(actor, ref), language));
        model.addAttribute("usual", usual.map(found -> ShownUsual.of(found, language, messages, locale)).orElse(null));
        model.addAttribute("old", old(issued.card(), issued.file().validOn()));
        model.addAttribute(
                "history",
                pasts(evaluations.history(backed, HISTORY), issued.card().code(), language));
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

    /**
     * Newest first. A row tells the rule it was made by, and whether the one before it was made by another. Of a day's results
     * that are alike, as each opening of the page makes one, the first is told.
     */
    private List<Past> pasts(List<IssuedEvaluation> all, String code, Language language) {
        List<IssuedEvaluation> newestFirst = IntStream.range(0, all.size())
                .filter(i -> i + 1 == all.size() || !alike(all.get(i), all.get(i + 1)))
                .mapToObj(all::get)
                .toList();
        List<CardVersion> published = versions.published(code);
        List<Past> pasts = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            IssuedEvaluation past = newestFirst.get(i);
            boolean changed = i + 1 < newestFirst.size()
                    && !newestFirst.get(i + 1).card().version().equals(past.card().version());
            Integer no = published.stream()
                    .filter(version -> version.card().version().equals(past.card().version()))
                    .map(CardVersion::no)
                    .findFirst()
                    .orElse(null);
            pasts.add(past(past, no, changed, language));
        }
        return pasts;
    }

    private boolean alike(IssuedEvaluation one, IssuedEvaluation before) {
        return day(one).equals(day(before))
                && one.file().validOn().equals(before.file().validOn())
                && one.card().version().equals(before.card().version())
                && total(one).equals(total(before));
    }

    private LocalDate day(IssuedEvaluation issued) {
        return LocalDate.ofInstant(issued.issuedAt(), clock.getZone());
    }

    private static OptionalLong total(IssuedEvaluation issued) {
        return issued.evaluation() instanceof Evaluation.Scored scored
                ? OptionalLong.of(scored.total())
                : OptionalLong.empty();
    }

    private static Past past(IssuedEvaluation past, @Nullable Integer no, boolean changed, Language language) {
        FileVersion file = past.file();
        return switch (past.evaluation()) {
            case Evaluation.Scored scored -> new Past(
                    past.issuedAt(),
                    file.validOn(),
                    file.seq(),
                    no,
                    changed,
                    scored.total(),
                    scored.grade().map(grade -> language.heading(grade.words())).orElse(null));
            case Evaluation.NotEnough nothing ->
                new Past(past.issuedAt(), file.validOn(), file.seq(), no, changed, null, null);
        };
    }
}
