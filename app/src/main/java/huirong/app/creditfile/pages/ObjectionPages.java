package huirong.app.creditfile.pages;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.creditfile.objection.Objection;
import huirong.app.creditfile.objection.ObjectionRefusal;
import huirong.app.creditfile.objection.Objections;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.FiledFact;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.web.Figures;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.objection.ObjectionEvent;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Objections: the firm says what is wrong with a fact, the source that delivered it answers. */
@Controller
class ObjectionPages {
    private static final String LIST = "/objections";
    private static final String ONE = LIST + "/{ref}";
    private static final int LONGEST_WORDS = 1_000;
    private static final List<ObjectionEvent> ANSWERS = List.of(ObjectionEvent.CORRECT, ObjectionEvent.KEEP);

    private final Objections objections;
    private final CreditFiles files;
    private final PublicRegister register;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;
    private final Clock clock;

    ObjectionPages(
            Objections objections,
            CreditFiles files,
            PublicRegister register,
            Organisations organisations,
            MessageSource messages,
            Figures figures,
            Clock clock) {
        this.objections = objections;
        this.files = files;
        this.register = register;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * A line of the list.
     *
     * @param left working days until the answer is due, below nought when it is late; null where holidays are not known yet
     */
    record Listed(Objection objection, String item, String firm, String source, @Nullable Integer left) {}

    @GetMapping(LIST)
    String list(Actor actor, Locale locale, Model model) {
        List<Objection> found = objections.list(actor);
        Phrases phrases = new Phrases(messages, figures, locale);
        Map<String, String> names =
                register.names(found.stream().map(Objection::firm).distinct().toList());
        model.addAttribute("listed", found.stream()
                .map(objection -> new Listed(
                        objection,
                        phrases.item(item(objection)),
                        names.getOrDefault(objection.firm(), objection.firm()),
                        organisation(objection.source(), locale),
                        left(objection)))
                .toList());
        model.addAttribute("own", actor.firm() != null);
        return "creditfile/objections";
    }

    @GetMapping(LIST + "/new")
    ModelAndView form(
            Actor actor,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "0") long line,
            Locale locale,
            Model model) {
        ReadableFile file = own(actor);
        return form(file, fact(file, document, line), "", Map.of(), locale, model);
    }

    @PostMapping(LIST)
    ModelAndView file(
            Actor actor,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "0") long line,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        ReadableFile file = own(actor);
        FiledFact fact = fact(file, document, line);
        Typed typed = new Typed();
        String said = typed.words("words", words, LONGEST_WORDS);
        if (typed.sound()) {
            Optional<ObjectionRefusal> refusal = objections.file(actor, key, file, fact, said);
            if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + key);
            typed.fault("words", refusal.get().code());
        }
        return form(file, fact, words, typed.faults(), locale, model);
    }

    @GetMapping(ONE)
    ModelAndView objection(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        return page(actor, ref, Map.of(), Map.of(), locale, model);
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        if (!objections.answers(actor, objections.find(actor, ref))) throw new NotVisible("answer to fact objection " + ref);
        Typed typed = new Typed();
        String said = typed.words("words", words, LONGEST_WORDS);
        Optional<ObjectionEvent> chosen = ANSWERS.stream()
                .filter(each -> each.name().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) typed.fault("outcome", "typed.missing");
        if (typed.sound()) {
            Optional<ObjectionRefusal> refusal = objections.answer(actor, key, ref, chosen.orElseThrow(), said);
            if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
            typed.fault("outcome", refusal.get().code());
        }
        return page(actor, ref, Map.of("outcome", outcome, "words", words), typed.faults(), locale, model);
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Locale locale, Model model) {
        Optional<ObjectionRefusal> refusal = objections.withdraw(actor, key, ref);
        if (refusal.isEmpty()) return new ModelAndView("redirect:" + LIST + "/" + ref);
        return page(actor, ref, Map.of(), Map.of("acts", refusal.get().code()), locale, model);
    }

    private ModelAndView form(
            ReadableFile file, FiledFact fact, String words, Map<String, String> faults, Locale locale, Model model) {
        model.addAttribute("firm", file.firm());
        model.addAttribute("fact", shown(fact, locale));
        model.addAttribute("document", fact.document());
        model.addAttribute("line", fact.line());
        model.addAttribute("words", words);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("creditfile/new-objection", model, faults);
    }

    private ModelAndView page(
            Actor actor, String ref, Map<String, String> kept, Map<String, String> faults, Locale locale, Model model) {
        Objection objection = objections.find(actor, ref);
        model.addAttribute("objection", objection);
        model.addAttribute("own", objection.firm().equals(actor.firm()));
        model.addAttribute("name", register.names(List.of(objection.firm())).getOrDefault(objection.firm(), objection.firm()));
        model.addAttribute("item", new Phrases(messages, figures, locale).item(item(objection)));
        model.addAttribute("source", organisation(objection.source(), locale));
        model.addAttribute("fact", objectedTo(actor, objection, locale));
        model.addAttribute("answers", objections.answers(actor, objection) && objection.waits());
        model.addAttribute("outcomes", ANSWERS);
        model.addAttribute("kept", kept);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("creditfile/objection", model, faults);
    }

    /** The fact as the firm read it; null for whoever has no basis for it any more. */
    private @Nullable ShownFact objectedTo(Actor actor, Objection objection, Locale locale) {
        try {
            Moment read = new Moment(objection.validOn(), objection.seq());
            ReadableFile file = files.open(actor, objection.firm(), read, "objection");
            return at(file, objection.document(), objection.line())
                    .map(fact -> shown(fact, locale))
                    .findFirst()
                    .orElse(null);
        } catch (NotVisible noBasis) {
            return null;
        }
    }

    private ReadableFile own(Actor actor) {
        String firm = actor.firm();
        if (firm == null) throw new NotVisible("objection to a fact");
        return files.open(actor, firm, files.now(), "objection");
    }

    private static FiledFact fact(ReadableFile file, String document, long line) {
        return at(file, document, line)
                .filter(filed -> Objections.takes(Catalogue.item(filed.fact().item()).orElseThrow()))
                .findFirst()
                .orElseThrow(() -> new NotVisible("fact " + Objection.place(document, line)));
    }

    private static Stream<FiledFact> at(ReadableFile file, String document, long line) {
        return file.facts().stream().filter(filed -> filed.document().equals(document) && filed.line() == line);
    }

    private ShownFact shown(FiledFact filed, Locale locale) {
        return ShownFact.of(
                Catalogue.item(filed.fact().item()).orElseThrow(),
                filed,
                new Phrases(messages, figures, locale),
                code -> organisation(code, locale));
    }

    private @Nullable Integer left(Objection objection) {
        OptionalInt left = WorkingDays.between(LocalDate.now(clock), objection.due());
        return left.isPresent() ? left.getAsInt() : null;
    }

    private static CatalogueItem item(Objection objection) {
        return Catalogue.item(objection.item()).orElseThrow();
    }

    private String organisation(String code, Locale locale) {
        return organisations.name(code, locale.getLanguage());
    }
}
