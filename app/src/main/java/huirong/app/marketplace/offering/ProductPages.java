package huirong.app.marketplace.offering;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Reference;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.membership.Members;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import huirong.core.pricing.Lpr;
import huirong.core.pricing.Repayment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What banks offer, open to everyone; whoever acts for a firm also sees how it fits. */
@Controller
class ProductPages {
    private static final int MOST_COMPARED = 5;

    private final Products products;
    private final ShownProducts shown;
    private final Zones zones;
    private final Members members;

    ProductPages(Products products, ShownProducts shown, Zones zones, Members members) {
        this.products = products;
        this.shown = shown;
        this.zones = zones;
        this.members = members;
    }

    @GetMapping("/products")
    ModelAndView list(
            @RequestAttribute(name = "actor", required = false) @Nullable Actor actor,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String repayment,
            Locale locale,
            Model model) {
        List<Zone> all = zones.all();
        Set<String> own = joined(actor);
        Optional<Zone> chosen = zone == null
                ? all.stream().min(Comparator.comparing(each -> !own.contains(each.code())))
                : Optional.of(zones.find(zone).orElseThrow(() -> new NotVisible("zone " + zone)));
        Wish wish = Wish.of(amount, months, repayment).atAll();
        List<Product> offered = chosen.map(each -> products.published(each.code())).orElse(List.of());
        model.addAttribute("zones", all);
        model.addAttribute("zone", chosen.orElse(null));
        model.addAttribute("shown", shown.of(offered, wish, actor, locale));
        model.addAttribute("terms", terms(offered, wish));
        return wished(model, "marketplace/products", wish, wish.faults());
    }

    @GetMapping("/products/comparison")
    ModelAndView comparison(
            @RequestAttribute(name = "actor", required = false) @Nullable Actor actor,
            @RequestParam(name = "product", required = false) @Nullable List<String> refs,
            @RequestParam(required = false) @Nullable List<String> choose,
            @RequestParam(defaultValue = "false") boolean kept,
            @RequestParam(defaultValue = "false") boolean apply,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String repayment,
            Locale locale,
            Model model) {
        List<String> asked = Optional.ofNullable(refs).orElse(List.of()).stream().distinct().toList();
        List<Product> chosen = asked.stream()
                .limit(MOST_COMPARED)
                .map(this::found)
                .toList();
        Wish wish = Wish.of(amount, months, repayment).atAll();
        // Whoever compares some has chosen them once; from then on the ticks are as the person leaves them.
        List<String> ticked = Optional.ofNullable(choose).orElse(kept ? List.of() : asked);
        Map<String, String> faults = wish.faults();
        if (apply && ticked.isEmpty()) faults.put("choose", "product.choose");
        if (apply && faults.isEmpty()) return new ModelAndView("redirect:" + request(ticked, wish));
        model.addAttribute("ticked", ticked);
        model.addAttribute("tooMany", asked.size() > MOST_COMPARED);
        List<ShownProduct> compared = shown.of(chosen, wish, actor, locale);
        model.addAttribute("shown", compared);
        model.addAttribute("lowest", ShownProduct.lowest(compared).orElse(null));
        model.addAttribute("terms", terms(chosen, wish));
        return wished(model, "marketplace/comparison", wish, faults);
    }

    @GetMapping("/products/{ref}")
    ModelAndView product(
            @RequestAttribute(name = "actor", required = false) @Nullable Actor actor,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String months,
            @RequestParam(required = false) @Nullable String repayment,
            Locale locale,
            Model model) {
        Product product = found(ref);
        Wish wish = Wish.of(amount, months, repayment).at(product);
        model.addAttribute("it", shown.of(List.of(product), wish, actor, locale).getFirst());
        model.addAttribute("zone", zones.find(product.zone()).orElse(null));
        return wished(model, "marketplace/product", wish, wish.faults(product));
    }

    /** The form of a new request, filled with what was chosen and calculated here. */
    private static String request(List<String> chosen, Wish wish) {
        return UriComponentsBuilder.fromPath("/requests/new")
                .queryParam("product", chosen.stream().filter(Reference::wellFormed).toList())
                .queryParam("amountWan", "{amount}")
                .queryParam("months", "{months}")
                .queryParam("repayment", "{repayment}")
                .encode()
                .buildAndExpand(wish.amount(), wish.months(), wish.repayment())
                .toUriString();
    }

    /** Zones of whoever asks; somebody who asks for no firm has none. */
    private Set<String> joined(@Nullable Actor actor) {
        if (actor == null || actor.firm() == null) return Set.of();
        return members.of(actor).stream().map(Membership::zone).collect(Collectors.toSet());
    }

    /** Terms that can be chosen: all that are offered, and the one that was. */
    private static Set<Integer> terms(List<Product> offered, Wish wish) {
        Set<Integer> terms = new TreeSet<>();
        offered.forEach(product -> terms.addAll(product.months()));
        if (wish.monthsNumber() > 0) terms.add(wish.monthsNumber());
        return terms;
    }

    private Product found(String ref) {
        return products.find(ref).orElseThrow(() -> new NotVisible("product " + ref));
    }

    private ModelAndView wished(Model model, String template, Wish wish, Map<String, String> faults) {
        model.addAttribute("wish", wish);
        model.addAttribute("repayments", Repayment.values());
        model.addAttribute("today", shown.today());
        model.addAttribute("lpr", Lpr.before(shown.today()).orElse(null));
        model.addAttribute("lprOld", shown.today().minusDays(45).isAfter(Lpr.CHECKED_THROUGH));
        return FormPage.of(template, model, faults);
    }
}
