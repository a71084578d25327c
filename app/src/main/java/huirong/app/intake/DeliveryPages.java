package huirong.app.intake;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.web.Figures;
import huirong.app.web.RowFates;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Deliveries by date, and the form that sends one in. */
@Controller
class DeliveryPages {
    private static final int PAGE = 20;

    private final Deliveries deliveries;
    private final DeliveryReports reports;
    private final DeliveryStore store;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;
    private final Clock clock;

    DeliveryPages(
            Deliveries deliveries,
            DeliveryReports reports,
            DeliveryStore store,
            Organisations organisations,
            MessageSource messages,
            Figures figures,
            Clock clock) {
        this.deliveries = deliveries;
        this.reports = reports;
        this.store = store;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/deliveries")
    String list(Actor actor, @RequestParam(required = false) @Nullable String before, Locale locale, Model model) {
        long from = before == null ? Long.MAX_VALUE : reports.find(actor.scope(), before).id();
        List<Delivery> found = store.list(actor.scope(), from, PAGE + 1);
        List<Delivery> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        model.addAttribute(
                "deliveries", shown.stream().map(delivery -> listed(delivery, locale)).toList());
        model.addAttribute("ages", before == null ? ages(actor, locale) : List.of());
        model.addAttribute("sends", Deliveries.sends(actor));
        model.addAttribute("seesAll", DeliveryStore.seesAll(actor.scope()));
        model.addAttribute("first", before == null ? null : "/deliveries");
        model.addAttribute(
                "next", found.size() > PAGE ? "/deliveries?before=" + shown.getLast().ref() : null);
        return "intake/deliveries";
    }

    /** @param like a delivery of one's own whose manifest to begin with; else {@code item}'s sketch; else the last one's */
    @GetMapping("/deliveries/new")
    String form(
            Actor actor,
            @RequestParam(required = false) @Nullable String like,
            @RequestParam(required = false) @Nullable String item,
            Locale locale,
            Model model) {
        String manifest = "";
        if (like != null) manifest = own(actor, like).manifest();
        else if (item != null) manifest = Catalogue.item(item).map(one -> sketch(one, locale)).orElse("");
        return page(actor, DeliveryForm.empty(manifest), Map.of(), model);
    }

    private String sketch(CatalogueItem item, Locale locale) {
        return ManifestSketch.of(
                item,
                LocalDate.now(clock),
                (field, code) -> messages.getMessage("code." + field + "." + code, null, "", locale));
    }

    @PostMapping("/deliveries")
    ModelAndView send(
            Actor actor,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String manifest,
            @RequestParam(required = false) @Nullable MultipartFile manifestFile,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        if (!Deliveries.sends(actor)) throw new NotVisible("deliveries");
        DeliveryForm form = DeliveryForm.sent(key, manifest, manifestFile, file);
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) {
            faults.replaceAll((field, code) -> messages.getMessage("problem." + code, null, locale));
            return refused(actor, form, faults, model);
        }
        try (InputStream bytes = Objects.requireNonNull(form.file()).getInputStream()) {
            return switch (deliveries.receive(actor, form.arrival(bytes))) {
                case Received.Stored(Delivery delivery) -> new ModelAndView("redirect:/deliveries/" + delivery.ref());
                case Received.Refused(String code, String chinese, String english) when code.equals("delivery.key-reused") -> refused(
                        actor,
                        DeliveryForm.empty(form.manifest()),
                        Map.of("file", messages.getMessage("problem.delivery.sent-before", null, locale)),
                        model);
                case Received.Refused(String code, String chinese, String english) -> refused(
                        actor,
                        form,
                        Map.of("manifest", "en".equals(locale.getLanguage()) ? english : chinese),
                        model);
            };
        }
    }

    private ModelAndView refused(Actor actor, DeliveryForm form, Map<String, String> faults, Model model) {
        String view = page(actor, form, faults, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(Actor actor, DeliveryForm form, Map<String, String> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", faults);
        model.addAttribute("items", Deliveries.items(actor));
        return "intake/new";
    }

    private Delivery own(Actor actor, String ref) {
        Delivery delivery = reports.find(actor.scope(), ref);
        if (!delivery.organisation().equals(actor.organisation().code())) throw new NotVisible("manifest of " + ref);
        return delivery;
    }

    private List<SourceAge> ages(Actor actor, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return store.newest(actor.scope()).stream()
                .map(newest -> {
                    CatalogueItem item = Catalogue.item(newest.item()).orElseThrow();
                    return SourceAge.of(
                            organisation(newest.organisation(), locale), item(item, locale), item, newest.through(), today);
                })
                .toList();
    }

    private ListedDelivery listed(Delivery delivery, Locale locale) {
        Delivery.Counts counts = delivery.counts();
        return new ListedDelivery(
                delivery.ref(),
                organisation(delivery.organisation(), locale),
                item(Catalogue.item(delivery.item()).orElseThrow(), locale),
                delivery.fileName(),
                delivery.asOf().toString(),
                figures.minute(delivery.receivedAt()),
                delivery.state() == Delivery.State.PUBLISHED && counts != null && counts.nothingChanged()
                        ? "nothing"
                        : reports.state(delivery),
                counts == null
                        ? null
                        : new RowFates(
                                counts.accepted(), counts.warned(), counts.waiting(), counts.rejected(), counts.repeated()));
    }

    private String organisation(String code, Locale locale) {
        return organisations.name(code, locale.getLanguage());
    }

    private static String item(CatalogueItem item, Locale locale) {
        return "en".equals(locale.getLanguage()) ? item.english() : item.chinese();
    }
}
