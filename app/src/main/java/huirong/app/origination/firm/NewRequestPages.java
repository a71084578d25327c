package huirong.app.origination.firm;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.consent.ConsentTerms;
import huirong.app.creditfile.consent.Consents;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.membership.Members;
import huirong.app.membership.Membership;
import huirong.app.membership.Zones;
import huirong.app.origination.RequestRefusal;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.Authorisations;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.NewRequest;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Wording;
import huirong.app.web.FormPage;
import huirong.core.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** A new request: one form, with every box that could be filled beforehand filled. */
@Controller
class NewRequestPages {
    private final Requests requests;
    private final Reaches reaches;
    private final Products products;
    private final Members members;
    private final Zones zones;
    private final Consents consents;
    private final Wording wording;
    private final Clock clock;

    NewRequestPages(
            Requests requests,
            Reaches reaches,
            Products products,
            Members members,
            Zones zones,
            Consents consents,
            Wording wording,
            Clock clock) {
        this.requests = requests;
        this.reaches = reaches;
        this.products = products;
        this.members = members;
        this.zones = zones;
        this.consents = consents;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * The query fills the form: products from a product's page, amount and months from its calculation. An authorisation is
     * ticked by the person only, never by a link; the page itself may ask for its parts again.
     *
     * @param swapped true if the open form asks
     */
    @GetMapping("/requests/new")
    ModelAndView open(
            Actor actor,
            @ModelAttribute RequestForm typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean swapped,
            Locale locale,
            Model model) {
        RequestForm form = swapped ? typed : typed.unticked();
        if (!actor.of(Kind.FIRM)) throw new NotVisible("request of a firm");
        String firm = actor.firm();
        List<String> joined = firm == null ? List.of() : joined(actor, firm);
        if (firm == null || joined.isEmpty()) {
            model.addAttribute("product", form.products().stream().findFirst().flatMap(products::find).map(Product::ref).orElse(null));
            return new ModelAndView("origination/join-first", model.asMap());
        }
        return page(actor, firm, zone(form, joined), form, Reference.fresh(), Map.of(), locale, model);
    }

    @PostMapping("/requests")
    ModelAndView file(Actor actor, @ModelAttribute RequestForm form, Locale locale, Model model) {
        String firm = own(actor);
        String key = form.key();
        if (key == null || !Reference.wellFormed(key)) throw new NotVisible("key " + key);
        String zone = form.zone() == null ? "" : form.zone();
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) return again(actor, firm, zone, form, key, faults, locale, model);
        NewRequest stated = new NewRequest(
                key,
                zone,
                form.products().stream().collect(Collectors.toMap(product -> product, product -> Reference.fresh())),
                form.amountFen().orElseThrow(),
                form.term().orElseThrow(),
                form.way().orElseThrow(),
                form.use().orElseThrow(),
                form.words(),
                form.telephone(),
                Set.copyOf(form.authorised()),
                form.collecting());
        Optional<RequestRefusal> refused = requests.file(actor, stated);
        return refused.isEmpty()
                ? new ModelAndView("redirect:/requests/" + key)
                : again(
                        actor,
                        firm,
                        zone,
                        form,
                        key,
                        Map.of(RequestForm.field(refused.get()), refused.get().code()),
                        locale,
                        model);
    }

    /** The form with all that is wrong with it, not the first thing only. */
    private ModelAndView again(
            Actor actor,
            String firm,
            String zone,
            RequestForm form,
            String key,
            Map<String, String> known,
            Locale locale,
            Model model) {
        List<Product> chosen = chosen(products.published(zone), form);
        Map<String, String> faults = form.faults(known, chosen);
        // Where the products have nothing in common, no other choice would help.
        new Choices(chosen, chosen).apart().forEach(field -> faults.put(field, "request-apart-" + field));
        Map<String, LocalDate> waits = requests.waits(actor);
        if (chosen.stream().anyMatch(product -> waits.containsKey(product.bank())))
            faults.putIfAbsent("product", RequestRefusal.TOO_SOON.code());
        if (chosen.stream()
                .map(Product::bank)
                .anyMatch(bank -> !form.authorised().contains(bank)
                        && consents.live(firm, bank, LocalDate.now(clock)).isEmpty()))
            faults.putIfAbsent("authorise", RequestRefusal.NO_CONSENT.code());
        return page(actor, firm, zone, form, key, faults, locale, model);
    }

    private ModelAndView page(
            Actor actor,
            String firm,
            String zone,
            RequestForm form,
            String key,
            Map<String, String> faults,
            Locale locale,
            Model model) {
        Wording.In words = wording.in(locale);
        List<Product> offered = products.published(zone);
        List<Product> chosen = chosen(offered, form);
        model.addAttribute("zone", zones.find(zone).orElseThrow(() -> new NotVisible("zone " + zone)));
        model.addAttribute("firm", members.name(firm));
        model.addAttribute("signs", actor.represents(firm));
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        Map<String, LocalDate> waits = requests.waits(actor);
        Choices choices = new Choices(offered, chosen);
        model.addAttribute("offers", offered.stream()
                .map(product -> offer(product, firm, form, choices, waits, words, locale))
                .toList());
        model.addAttribute("soon", faults.containsValue(RequestRefusal.TOO_SOON.code()) ? soon(chosen, waits, words) : null);
        model.addAttribute("uncollected", consents.live(firm, Organisation.OPERATOR, LocalDate.now(clock)).isEmpty());
        model.addAttribute("choosing", !chosen.isEmpty());
        if (faults.containsValue(RequestRefusal.ALREADY_ASKED.code())) model.addAttribute("busy", busy(actor, chosen, words));
        model.addAttribute("terms", choices.months());
        model.addAttribute("term", choices.term(form));
        model.addAttribute("ways", choices.ways());
        model.addAttribute("apart", choices.apart());
        model.addAttribute("lacking", FormWords.lacking(choices, form, words, locale));
        model.addAttribute("purposes", FormWords.purposes(words));
        model.addAttribute("phone", form.phone() == null ? lastPhone(actor) : form.phone());
        model.addAttribute("items", FormWords.items(words, locale));
        model.addAttribute("backMonths", ConsentTerms.MONTHS_BACK);
        model.addAttribute("dataFrom", ConsentTerms.dataFrom(LocalDate.now(clock)));
        model.addAttribute("runMonths", Authorisations.MONTHS);
        return FormPage.of("origination/new", model, faults);
    }

    private static List<Product> chosen(List<Product> offered, RequestForm form) {
        return offered.stream().filter(product -> form.products().contains(product.ref())).toList();
    }

    private Offer offer(
            Product product,
            String firm,
            RequestForm form,
            Choices choices,
            Map<String, LocalDate> waits,
            Wording.In words,
            Locale locale) {
        LocalDate retry = waits.get(product.bank());
        return new Offer(
                product,
                product.name(locale.getLanguage()),
                words.organisation(product.bank()),
                words.limits(product),
                FormWords.ways(product, words),
                choices.apart(product).stream().findFirst().map(field -> words.say("request.apart.with." + field)).orElse(null),
                retry == null ? null : words.day(retry),
                form.products().contains(product.ref()),
                !consents.live(firm, product.bank(), LocalDate.now(clock)).isEmpty(),
                form.authorised().contains(product.bank()));
    }

    /** Of the chosen products' banks, those that take no new request yet, each with its day. */
    private static String soon(List<Product> chosen, Map<String, LocalDate> waits, Wording.In words) {
        return chosen.stream()
                .map(Product::bank)
                .distinct()
                .filter(waits::containsKey)
                .map(bank -> words.say(
                        "request.soon", words.organisation(bank), words.day(Objects.requireNonNull(waits.get(bank)))))
                .collect(Collectors.joining());
    }

    /** Names of the chosen products' banks that have an open ask of the firm. */
    private List<String> busy(Actor actor, List<Product> chosen, Wording.In words) {
        Reach reach = reaches.of(actor);
        Set<String> open = requests.ofFirm(reach).stream()
                .flatMap(request -> requests.asks(reach, request.ref()).stream())
                .filter(Ask::open)
                .map(Ask::bank)
                .collect(Collectors.toSet());
        return chosen.stream().map(Product::bank).filter(open::contains).distinct().map(words::organisation).toList();
    }

    /** As in the last request, else as given when joining, so that it need not be typed again. */
    private String lastPhone(Actor actor) {
        return requests.ofFirm(reaches.of(actor)).stream()
                .findFirst()
                .map(FinancingRequest::phone)
                .or(() -> members.ownPhone(actor))
                .orElse("");
    }

    /** The zone of the form or of the product it names, if the firm joined it. */
    private String zone(RequestForm form, List<String> joined) {
        String named = Optional.ofNullable(form.zone())
                .or(() -> form.products().stream().findFirst().flatMap(products::find).map(Product::zone))
                .orElse(joined.getFirst());
        return joined.contains(named) ? named : joined.getFirst();
    }

    private List<String> joined(Actor actor, String firm) {
        return members.of(actor).stream()
                .filter(member -> member.firm().equals(firm) && member.state() == MembershipState.JOINED)
                .map(Membership::zone)
                .distinct()
                .toList();
    }

    private static String own(Actor actor) {
        @Nullable String firm = actor.firm();
        if (firm == null) throw new NotVisible("request of a firm");
        return firm;
    }
}
