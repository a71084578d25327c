package huirong.app.scoring.trial;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.Firms;
import huirong.app.scoring.card.CardRefusal;
import huirong.app.scoring.card.CardVersion;
import huirong.app.scoring.card.CardVersions;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.card.PointBands;
import huirong.app.web.Figures;
import huirong.app.web.piece.PairedBars;
import huirong.core.card.Grade;
import huirong.core.feature.Features;
import huirong.core.money.Fen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A card on trial beside the one in use, on the same evaluations; no firm is named. */
@Controller
class TrialPages {
    private static final int MOST = 10_000;

    /** Of fewer financing evaluations a distribution would tell single results. */
    private static final int FEW = 5;

    private final CardVersions versions;
    private final TrialStore store;
    private final PastTrials past;
    private final Firms firms;
    private final Figures figures;

    TrialPages(CardVersions versions, TrialStore store, PastTrials past, Firms firms, Figures figures) {
        this.versions = versions;
        this.store = store;
        this.past = past;
        this.firms = firms;
        this.figures = figures;
    }

    record Cause(String name, String mean, String distance) {}

    record Move(String from, List<Long> to) {}

    @GetMapping("/card-versions/{ref}/trial")
    String comparison(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        CardVersion version = versions.find(actor, ref);
        if (version.builtIn()) throw new NotVisible("trial of card " + ref);
        Language language = Language.of(locale);
        Comparison found = new Comparison(version.card().total());
        store.pairs(version.card().version(), MOST, found::add);
        model.addAttribute("past", actor.makes(Kind.CREDIT_OFFICE) && version.onTrial() && past.possible(version));
        model.addAttribute("days", PastTrials.DAYS);
        model.addAttribute("key", Reference.fresh());
        boolean few = version.card().kind() == huirong.core.card.Kind.FINANCING && found.compared() < FEW;
        model.addAttribute("version", version);
        model.addAttribute("cardTitle", language.of(version.card().title()));
        model.addAttribute("found", found);
        model.addAttribute("most", MOST);
        model.addAttribute("few", few);
        model.addAttribute("tried", store.firms(version.card().version()));
        model.addAttribute("known", version.card().kind() == huirong.core.card.Kind.PUBLIC ? firms.count(actor) : null);
        model.addAttribute("fewest", FEW);
        model.addAttribute("meanDifference", signed(found.meanDifference()));
        model.addAttribute("meanDistance", Fen.yuan(found.meanDistance()));
        PointBands bands = new PointBands(version.card().total());
        model.addAttribute(
                "chart",
                PairedBars.of(
                        bands.names(), bands.ticks(), found.live(), found.trial(), figures::count, figures::count));
        model.addAttribute(
                "causes",
                found.causes().stream()
                        .map(cause -> new Cause(
                                Features.find(cause.feature())
                                        .map(feature -> language.of(feature.name()))
                                        .orElse(cause.feature()),
                                signed(cause.mean()),
                                Fen.yuan(cause.distance())))
                        .toList());
        boolean graded = version.card().kind() == huirong.core.card.Kind.PUBLIC;
        model.addAttribute(
                "grades",
                graded ? Stream.of(Grade.values()).map(grade -> language.heading(grade.words())).toList() : List.of());
        model.addAttribute(
                "moves",
                graded
                        ? found.moves().stream()
                                .map(move -> new Move(language.heading(move.from().words()), move.to()))
                                .toList()
                        : List.of());
        return "scoring/trial";
    }

    /** The evaluations of the last days, computed by this version too. */
    @PostMapping("/card-versions/{ref}/trial-past")
    String past(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key) {
        Optional<CardRefusal> refusal = past.apply(actor.maker(Kind.CREDIT_OFFICE, "card " + ref), key, ref);
        return "redirect:/card-versions/" + ref + (refusal.isEmpty() ? "/trial" : "");
    }

    private static String signed(long hundredths) {
        return (hundredths > 0 ? "+" : "") + Fen.yuan(hundredths);
    }
}
