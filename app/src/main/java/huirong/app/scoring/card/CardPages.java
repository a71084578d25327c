package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.core.card.Card;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Cards as they are published: the one in use, and every one that was. */
@Controller
class CardPages {
    private final CardVersions versions;
    private final LiveCards live;
    private final Organisations organisations;
    private final Clock clock;

    CardPages(CardVersions versions, LiveCards live, Organisations organisations, Clock clock) {
        this.versions = versions;
        this.live = live;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param no which version; the one in use unless stated */
    @GetMapping("/cards/{code}")
    String rules(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer no,
            Locale locale,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        List<CardVersion> published = versions.published(code);
        CardVersion shown = published.stream()
                .filter(version -> no == null ? version.inUse(today) : version.no() == no)
                .findFirst()
                .or(() -> no == null ? published.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NotVisible("card " + code));
        Language language = Language.of(locale);
        Card card = shown.card();
        model.addAttribute("version", shown);
        model.addAttribute("inUse", shown.inUse(today));
        model.addAttribute("today", today);
        model.addAttribute("watched", CardReaders.have(actor) && published.stream().anyMatch(version -> version.inUse(today)));
        model.addAttribute("versions", published);
        model.addAttribute("offices", offices(published, locale));
        model.addAttribute("card", card);
        model.addAttribute("cards", live.all());
        model.addAttribute("cardTitle", language.of(card.title()));
        model.addAttribute("rules", CardRules.of(card, language));
        model.addAttribute("required", Language.percent(card.minimumCompleteness()));
        model.addAttribute("grades", card.grades().orElse(null));
        return "scoring/card";
    }

    /** Names of the offices that approved, by code. */
    private Map<String, String> offices(List<CardVersion> published, Locale locale) {
        Map<String, String> names = new HashMap<>();
        for (CardVersion version : published)
            names.computeIfAbsent(version.office(), code -> organisations
                    .find(code)
                    .map((Organisation found) -> found.name(locale.getLanguage()))
                    .orElse(""));
        return names;
    }
}
