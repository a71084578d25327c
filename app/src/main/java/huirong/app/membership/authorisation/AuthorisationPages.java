package huirong.app.membership.authorisation;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.creditfile.consent.ConsentTerms;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.consent.StatedConsent.State;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.membership.Members;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a firm authorised whom to read: given and withdrawn here by its representative, seen by its clerk too. */
@Controller
class AuthorisationPages {
    private static final String PAGE = "/my/authorisations";

    private final Consents consents;
    private final Members members;
    private final Zones zones;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    AuthorisationPages(
            Consents consents,
            Members members,
            Zones zones,
            Organisations organisations,
            MessageSource messages,
            Clock clock) {
        this.consents = consents;
        this.members = members;
        this.zones = zones;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView authorisations(Actor actor, Locale locale, Model model) {
        if (actor.of(Kind.FIRM) && actor.firm() == null) return new ModelAndView("redirect:/join");
        return page(actor, firm(actor), AuthorisationForm.EMPTY, Map.of(), locale, model);
    }

    @PostMapping(PAGE)
    ModelAndView give(
            Actor actor,
            @RequestParam(required = false) @Nullable List<String> reader,
            @RequestParam(required = false) @Nullable List<String> items,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model,
            RedirectAttributes after) {
        String firm = firm(actor);
        if (!actor.represents(firm) || !Reference.wellFormed(key)) throw new NotVisible("authorisation of firm " + firm);
        AuthorisationForm form = new AuthorisationForm(
                Objects.requireNonNullElse(reader, List.of()), Objects.requireNonNullElse(items, List.of()), months);
        Map<String, String> faults = form.faults(banks(actor, firm));
        if (!faults.isEmpty()) return page(actor, firm, form, faults, locale, model);
        consents.give(actor, firm, form.terms(key, LocalDate.now(clock)));
        after.addFlashAttribute("done", "given");
        return new ModelAndView("redirect:" + PAGE);
    }

    /** Asks once more, and says what follows. Who comes back to it afterwards is told that it is over. */
    @GetMapping(PAGE + "/withdrawal")
    String askAgain(
            Actor actor,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reader,
            Locale locale,
            Model model,
            RedirectAttributes after) {
        String firm = firm(actor);
        LocalDate today = LocalDate.now(clock);
        StatedConsent given = consents.statements(actor, firm).stream()
                .filter(stated -> stated.number().equals(number) && stated.reader().equals(reader))
                .filter(stated -> actor.represents(firm))
                .findFirst()
                .orElseThrow(() -> new NotVisible("authorisation " + number));
        if (given.state(today) != State.LIVE) {
            after.addFlashAttribute("done", "over");
            return "redirect:" + PAGE;
        }
        model.addAttribute("given", shown(given, today, locale));
        return "membership/withdrawal";
    }

    @PostMapping(PAGE + "/withdrawal")
    String withdraw(
            Actor actor,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes after) {
        if (!Reference.wellFormed(key)) throw new NotVisible("key " + key);
        consents.withdraw(actor, firm(actor), number, reader, key);
        after.addFlashAttribute("done", "withdrawn");
        return "redirect:" + PAGE;
    }

    private ModelAndView page(
            Actor actor,
            String firm,
            AuthorisationForm form,
            Map<String, String> faults,
            Locale locale,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        List<ShownConsent> live = new ArrayList<>();
        List<ShownConsent> ended = new ArrayList<>();
        for (StatedConsent stated : consents.statements(actor, firm)) {
            ShownConsent shown = shown(stated, today, locale);
            (shown.state() == State.LIVE ? live : ended).add(shown);
        }
        model.addAttribute("firm", members.name(firm));
        model.addAttribute("live", live);
        model.addAttribute("ended", ended);
        model.addAttribute(
                "given",
                live.stream().map(ShownConsent::consent).map(StatedConsent::reader).collect(Collectors.toSet()));
        model.addAttribute("signs", actor.represents(firm));
        model.addAttribute("banks", banks(actor, firm).stream().map(this::organisation).toList());
        model.addAttribute("items", AuthorisationForm.offered());
        model.addAttribute("months", AuthorisationForm.MONTHS);
        model.addAttribute("backMonths", ConsentTerms.MONTHS_BACK);
        model.addAttribute("dataFrom", ConsentTerms.dataFrom(today));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("membership/authorisations", model, faults);
    }

    private ShownConsent shown(StatedConsent stated, LocalDate today, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        List<String> items = Catalogue.ITEMS.stream()
                .filter(item -> stated.items().contains(item.code()))
                .map((CatalogueItem item) -> english ? item.english() : item.chinese())
                .toList();
        return new ShownConsent(
                stated,
                stated.state(today),
                organisation(stated.reader()).name(locale.getLanguage()),
                items,
                messages.getMessage("authorisation.purpose." + stated.purpose(), null, stated.purpose(), locale),
                Reference.fresh());
    }

    /** Legal entities that offer products in a zone the firm joined. */
    private List<String> banks(Actor actor, String firm) {
        return members.of(actor).stream()
                .filter(joined -> joined.firm().equals(firm) && joined.joinedOn() != null && joined.holds())
                .flatMap(joined -> zones.find(joined.zone()).stream())
                .flatMap(zone -> zone.banks().stream())
                .distinct()
                .toList();
    }

    private Organisation organisation(String code) {
        return organisations.find(code).orElseThrow(() -> new IllegalStateException("no organisation " + code));
    }

    private static String firm(Actor actor) {
        if (actor.firm() == null) throw new NotVisible("authorisations");
        return actor.firm();
    }
}
