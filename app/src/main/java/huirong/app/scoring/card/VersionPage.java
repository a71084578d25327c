package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.core.card.Card;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one version shows. */
@Component
class VersionPage {
    private final CardVersions versions;
    private final Clock clock;

    VersionPage(CardVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    void fill(Actor actor, String ref, Map<String, String> faults, Model model) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        CardVersion version = versions.find(actor, ref);
        Card card = version.card();
        LocalDate today = LocalDate.now(clock);
        // A version is compared with what it would take the place of; an old one with what it took the place of.
        Optional<CardVersion> other = version.published()
                ? versions.published(version.code()).stream()
                        .filter(before -> before.no() < version.no())
                        .findFirst()
                : versions.inUse(version.code());
        model.addAttribute("version", version);
        model.addAttribute("untried", version.onTrial() && versions.inUse(version.code()).isPresent() && !versions.tried(version));
        model.addAttribute("card", card);
        model.addAttribute("cardTitle", language.of(card.title()));
        model.addAttribute("rules", CardRules.of(card, language));
        model.addAttribute("required", Language.percent(card.minimumCompleteness()));
        model.addAttribute("grades", card.grades().orElse(null));
        model.addAttribute("other", other.orElse(null));
        model.addAttribute(
                "changes",
                other.map(before -> CardChanges.between(before.card(), card, language))
                        .orElse(List.of()));
        model.addAttribute("inUse", version.inUse(today));
        model.addAttribute("today", today);
        model.addAttribute("steps", versions.steps(version));
        model.addAttribute("makes", actor.makes(Kind.CREDIT_OFFICE));
        model.addAttribute("checks", actor.checks(Kind.CREDIT_OFFICE));
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
    }
}
