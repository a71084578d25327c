package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.core.card.Card;
import huirong.core.card.CardFault;
import huirong.core.card.CardState;
import huirong.core.draft.Undraftable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of cards, and how a draft is begun and written: from the version in use, figure by figure, or as a file. */
@Controller
class CardDraftPages {
    private static final String LIST = CardVersionPages.LIST;
    private static final String FORM = LIST + "/{ref}/form";
    private static final int LARGEST = 1_000_000;

    private final CardVersions versions;
    private final Clock clock;

    CardDraftPages(CardVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(Actor actor, Model model) {
        fill(actor, Map.of(), null, model);
        return "scoring/card-versions";
    }

    /** Begins a draft with the figures of the version in use. */
    @PostMapping(LIST)
    ModelAndView begin(
            Actor actor, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String key, Model model) {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "card " + code);
        CardVersion used = versions.inUse(code).orElseThrow(() -> new NotVisible("card " + code));
        return drafted(actor, key, versions.draft(maker, key, used.card()), model);
    }

    /** Begins a draft with a card that was written elsewhere. */
    @PostMapping(LIST + "/upload")
    ModelAndView upload(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String key, Model model)
            throws IOException {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "card");
        if (file.isEmpty() || file.getSize() > LARGEST) return refused(actor, Map.of("file", "card.file"), null, model);
        try {
            Card card = UploadedCard.read(new String(file.getBytes(), StandardCharsets.UTF_8));
            return drafted(actor, key, versions.draft(maker, key, card), model);
        } catch (CardFault fault) {
            return refused(actor, Map.of("file", "card.contradicts"), language().of(fault.words()), model);
        } catch (Undraftable fault) {
            return refused(actor, Map.of("file", "card.undraftable"), language().of(fault.words()), model);
        } catch (IllegalArgumentException unreadable) {
            return refused(actor, Map.of("file", "card.unreadable"), unreadable.getMessage(), model);
        }
    }

    @GetMapping(FORM)
    String form(Actor actor, @PathVariable String ref, Model model) {
        CardVersion draft = draft(actor, ref);
        fill(draft, CardForm.of(draft.card()), model);
        return "scoring/card-form";
    }

    @PostMapping(FORM)
    ModelAndView revise(
            Actor actor, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "card " + ref);
        CardVersion draft = draft(actor, ref);
        CardForm form = CardForm.of(typed);
        Optional<Card> card = form.card(draft.card());
        if (card.isPresent()) {
            Optional<CardRefusal> refusal =
                    versions.revise(maker, form.text("key"), ref, card.get());
            if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
            form.faults().put("acts", refusal.get().code());
        }
        fill(draft, form, model);
        return new ModelAndView("scoring/card-form", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private CardVersion draft(Actor actor, String ref) {
        actor.maker(Kind.CREDIT_OFFICE, "card " + ref);
        CardVersion draft = versions.find(actor, ref);
        if (draft.state() != CardState.DRAFT) throw new NotVisible("draft of card " + ref);
        return draft;
    }

    private ModelAndView drafted(Actor actor, String key, Optional<CardRefusal> refusal, Model model) {
        return refusal.isEmpty()
                ? new ModelAndView("redirect:" + LIST + "/" + key)
                : refused(actor, Map.of("file", refusal.get().code()), null, model);
    }

    private ModelAndView refused(Actor actor, Map<String, String> faults, @Nullable String said, Model model) {
        fill(actor, faults, said, model);
        return new ModelAndView("scoring/card-versions", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(Actor actor, Map<String, String> faults, @Nullable String said, Model model) {
        List<CardVersion> all = versions.list(actor);
        model.addAttribute("versions", all);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "startable",
                all.stream()
                        .filter(version -> version.inUse(LocalDate.now(clock)))
                        .filter(used -> all.stream()
                                .noneMatch(other -> other.code().equals(used.code())
                                        && (other.state() == CardState.DRAFT || other.onTrial())))
                        .toList());
        model.addAttribute("makes", actor.makes(Kind.CREDIT_OFFICE));
        model.addAttribute("faults", faults);
        model.addAttribute("said", said);
        model.addAttribute("key", Reference.fresh());
    }

    private static void fill(CardVersion draft, CardForm form, Model model) {
        Language language = language();
        Card card = draft.card();
        model.addAttribute("version", draft);
        model.addAttribute("card", card);
        model.addAttribute("cardTitle", language.of(card.title()));
        model.addAttribute("parts", FormPart.of(card, form, language));
        model.addAttribute("graded", card.grades().isPresent());
        model.addAttribute("total", form.text(CardForm.TOTAL));
        model.addAttribute("required", form.text(CardForm.REQUIRED));
        model.addAttribute("excellent", form.text("excellent"));
        model.addAttribute("good", form.text("good"));
        model.addAttribute("fair", form.text("fair"));
        model.addAttribute("faults", form.faults());
        model.addAttribute("contradiction", form.contradiction().map(fault -> language.of(fault.words())).orElse(null));
        model.addAttribute("place", form.contradiction().map(fault -> place(card, fault.where())).orElse(CardForm.TOTAL));
        model.addAttribute("key", Reference.fresh());
    }

    /** The field to look at for a contradiction. */
    private static String place(Card card, String where) {
        if (where.isEmpty()) return CardForm.TOTAL;
        return card.groups().stream().anyMatch(group -> group.code().equals(where)) ? "g-" + where : "m-" + where;
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
