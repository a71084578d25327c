package huirong.app.marketplace.drafting;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.ProductRefusal;
import huirong.app.marketplace.Products;
import huirong.core.pricing.Lpr;
import huirong.core.product.ProductEvent;
import huirong.core.product.ProductState;
import huirong.core.product.ProductStates;
import huirong.core.product.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A bank's own products: drafted by one person, published or given back by another. */
@Controller
class BankProductPages {
    private static final String LIST = "/bank/products";
    private static final String ONE = LIST + "/{ref}";
    private static final String FORM = "marketplace/draft";

    private final Products products;
    private final ProductPlaces places;
    private final DraftPage draftPage;
    private final TermsChanges changes;
    private final Clock clock;

    BankProductPages(
            Products products, ProductPlaces places, DraftPage draftPage, TermsChanges changes, Clock clock) {
        this.products = products;
        this.places = places;
        this.draftPage = draftPage;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(Actor actor, Model model) {
        Map<String, Product> newest = new LinkedHashMap<>();
        Map<String, Product> offered = new LinkedHashMap<>();
        for (Product product : products.ofBank(actor)) {
            newest.putIfAbsent(product.ref(), product);
            if (product.state() == ProductState.PUBLISHED) offered.put(product.ref(), product);
        }
        model.addAttribute("products", newest.values());
        model.addAttribute("zones", places.zones(actor.organisation().entity()));
        model.addAttribute("offered", offered);
        model.addAttribute("drafts", actor.makes(Kind.BANK));
        return "marketplace/bank-products";
    }

    @GetMapping(LIST + "/new")
    String begin(Actor actor, Model model) {
        actor.maker(Kind.BANK, "product");
        draftPage.fill(model, actor, ProductForm.empty(), Map.of(), null);
        return FORM;
    }

    @PostMapping(LIST)
    ModelAndView draft(Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Maker maker = actor.maker(Kind.BANK, "product");
        ProductForm form = ProductForm.of(typed);
        Optional<Terms> terms = form.terms();
        Map<String, String> faults = form.faults();
        String key = form.text("key");
        if (terms.isPresent()) {
            Optional<ProductRefusal> refusal =
                    products.draft(maker, key, form.text("zone"), form.text("unit"), terms.get());
            if (refusal.isEmpty()) return shown(key);
            faults = Map.of(refusal.get() == ProductRefusal.NOT_IN_ZONE ? "zone" : "unit", refusal.get().code());
        }
        draftPage.fill(model, actor, form, faults, null);
        return new ModelAndView(FORM, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ONE)
    String product(Actor actor, @PathVariable String ref, Model model) {
        page(actor, ref, model, Map.of());
        return "marketplace/bank-product";
    }

    @GetMapping(ONE + "/revision")
    String revision(Actor actor, @PathVariable String ref, Model model) {
        actor.maker(Kind.BANK, "product " + ref);
        Product newest = products.versions(actor, ref).getFirst();
        draftPage.fill(model, actor, ProductForm.of(newest.terms()), Map.of(), newest);
        return FORM;
    }

    @PostMapping(ONE + "/revision")
    ModelAndView revise(
            Actor actor, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Maker maker = actor.maker(Kind.BANK, "product " + ref);
        Product newest = products.versions(actor, ref).getFirst();
        ProductForm form = ProductForm.of(typed);
        Optional<Terms> terms = form.terms();
        if (terms.isPresent())
            return after(actor, ref, model, products.revise(maker, form.text("key"), ref, terms.get()));
        draftPage.fill(model, actor, form, form.faults(), newest);
        return new ModelAndView(FORM, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(ONE + "/proposal")
    ModelAndView propose(
            Actor actor, @PathVariable String ref, @RequestParam int version, @RequestParam String key, Model model) {
        Maker maker = actor.maker(Kind.BANK, "product " + ref);
        return after(actor, ref, model, products.propose(maker, key, ref, version));
    }

    @PostMapping(ONE + "/publication")
    ModelAndView publish(
            Actor actor, @PathVariable String ref, @RequestParam int version, @RequestParam String key, Model model) {
        Checker checker = actor.checker(Kind.BANK, "product " + ref);
        return after(actor, ref, model, products.publish(checker, key, ref, version));
    }

    @PostMapping(ONE + "/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam String key,
            Model model) {
        Checker checker = actor.checker(Kind.BANK, "product " + ref);
        return after(actor, ref, model, products.giveBack(checker, key, ref, version, words));
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String ref,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam String key,
            Model model) {
        return after(actor, ref, model, products.withdraw(actor, key, ref, version, words));
    }

    private ModelAndView after(Actor actor, String ref, Model model, Optional<ProductRefusal> refusal) {
        if (refusal.isEmpty()) return shown(ref);
        String field = refusal.get() == ProductRefusal.NO_WORDS ? "words" : "acts";
        page(actor, ref, model, Map.of(field, refusal.get().code()));
        return new ModelAndView("marketplace/bank-product", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void page(Actor actor, String ref, Model model, Map<String, String> faults) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Product> versions = products.versions(actor, ref);
        Product newest = versions.getFirst();
        Optional<Product> offered = versions.stream()
                .filter(each -> each.state() == ProductState.PUBLISHED)
                .findFirst();
        boolean anew = newest.state() == ProductState.DRAFT || newest.state() == ProductState.PROPOSED;
        model.addAttribute("product", newest);
        model.addAttribute("offered", offered.orElse(null));
        model.addAttribute(
                "changes",
                anew && offered.isPresent()
                        ? changes.between(offered.get().terms(), newest.terms(), locale)
                        : List.of());
        model.addAttribute(
                "withdrawable",
                versions.stream()
                        .filter(each -> ProductStates.TABLE
                                .after(each.state(), ProductEvent.WITHDRAW)
                                .isPresent())
                        .findFirst()
                        .orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("lpr", Lpr.before(LocalDate.now(clock)).orElse(null));
        model.addAttribute("steps", products.steps(actor, ref));
        model.addAttribute("unit", places.name(newest.unit()));
        model.addAttribute("makes", actor.makes(Kind.BANK));
        model.addAttribute("checks", actor.checks(Kind.BANK));
        model.addAttribute("faults", faults);
        model.addAttribute("key", Reference.fresh());
    }

    private static ModelAndView shown(String ref) {
        return new ModelAndView("redirect:" + LIST + "/" + ref);
    }
}
