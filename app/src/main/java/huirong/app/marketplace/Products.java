package huirong.app.marketplace;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.audit.Attempts;
import huirong.app.membership.Zones;
import huirong.core.pricing.AllIn;
import huirong.core.pricing.Lpr;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import huirong.core.product.ProductEvent;
import huirong.core.product.ProductState;
import huirong.core.product.ProductStates;
import huirong.core.product.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What banks offer in a zone. What is published is open to everyone; drafts are the bank's. A version is drafted and handed on
 * by one person and published by another of the same legal entity; a published version is replaced by a newer one, never
 * edited, and stays readable for the requests made under it.
 */
@Component
public class Products {
    private final ProductStore store;
    private final Zones zones;
    private final Organisations organisations;
    private final Attempts attempts;
    private final Clock clock;

    Products(ProductStore store, Zones zones, Organisations organisations, Attempts attempts, Clock clock) {
        this.store = store;
        this.zones = zones;
        this.organisations = organisations;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What is offered in a zone now, in the order of publication. */
    public List<Product> published(String zone) {
        return store.published(zone);
    }

    /**
     * What everyone may see of a product: the version offered now, or, if it is no longer offered, the last that was; its
     * state tells which. Empty if it was never published.
     */
    public Optional<Product> find(String ref) {
        return store.shown(ref);
    }

    /** A version that was published at some time, for the requests made under it. */
    public Optional<Product> find(String ref, int version) {
        return store.published(ref, version);
    }

    /**
     * What a product costs for a loan drawn on a day.
     *
     * @return empty if the product does not offer this amount, term or way of paying back, or no LPR is known for the day
     */
    public Optional<Price> price(Product product, long amountFen, int months, Repayment repayment, LocalDate day) {
        Optional<Lpr> lpr = Lpr.before(day);
        Optional<Plan> plan = product.terms().plan(amountFen, months, repayment, day);
        if (lpr.isEmpty() || plan.isEmpty()) return Optional.empty();
        return Optional.of(new Price(lpr.get(), plan.get().rate(), plan.get(), AllIn.of(plan.get(), product.fees())));
    }

    /**
     * All versions of the own bank's products, the newest of each product first.
     *
     * @throws NotVisible for anyone but a bank's staff
     */
    public List<Product> ofBank(Actor actor) {
        return store.ofBank(bank(actor, "products of a bank"));
    }

    /**
     * All versions of one of the own bank's products, newest first.
     *
     * @throws NotVisible for anyone but that bank's staff
     */
    public List<Product> versions(Actor actor, String ref) {
        List<Product> versions = store.versions(bank(actor, "product " + ref), ref);
        if (versions.isEmpty()) throw new NotVisible("product " + ref);
        return versions;
    }

    /** What was done with one of the own bank's products, latest first. */
    public List<ProductStep> steps(Actor actor, String ref) {
        return store.steps(bank(actor, "product " + ref), ref);
    }

    /**
     * Drafts a new product; its reference is the act's key.
     *
     * @param unit code of the unit of the maker's bank that will keep requests for it
     */
    public Optional<ProductRefusal> draft(Maker maker, String key, String zone, String unit, Terms terms) {
        Actor by = maker.actor();
        String bank = bank(by, "product");
        return act(by, key, "product.draft", key, List.of(zone, unit, terms.canonical()), () -> {
            Optional<ProductRefusal> refused = misplaced(bank, zone, unit);
            if (refused.isPresent()) return refused;
            Product product = new Product(key, zone, bank, unit, 1, ProductStates.TABLE.start(), terms, null);
            store.add(product, clock.instant());
            store.addVersion(product, by.account(), clock.instant());
            return Optional.empty();
        });
    }

    private Optional<ProductRefusal> misplaced(String bank, String zone, String unit) {
        if (zones.ofBank(bank).stream().noneMatch(each -> each.code().equals(zone)))
            return Optional.of(ProductRefusal.NOT_IN_ZONE);
        if (!organisations.within(bank).contains(unit)) return Optional.of(ProductRefusal.NOT_OUR_UNIT);
        return Optional.empty();
    }

    /** Writes other terms into the draft of a product, or begins a new version of it. */
    public Optional<ProductRefusal> revise(Maker maker, String key, String ref, Terms terms) {
        Actor by = maker.actor();
        String bank = bank(by, "product " + ref);
        return act(by, key, "product.revise", ref, terms.canonical(), () -> {
            Product newest = locked(bank, ref).getFirst();
            boolean draft = newest.state() == ProductState.DRAFT;
            if (newest.state() == ProductState.PROPOSED) return Optional.of(ProductRefusal.ANOTHER_DRAFT);
            Product revised = new Product(
                    ref,
                    newest.zone(),
                    bank,
                    newest.unit(),
                    draft ? newest.version() : newest.version() + 1,
                    ProductState.DRAFT,
                    terms,
                    null);
            if (draft) store.rewrite(revised, by.account(), clock.instant());
            else store.addVersion(revised, by.account(), clock.instant());
            return Optional.empty();
        });
    }

    /** Hands a draft to a second person. */
    public Optional<ProductRefusal> propose(Maker maker, String key, String ref, int version) {
        return move(maker.actor(), key, ref, version, ProductEvent.PROPOSE, "");
    }

    /** Publishes what another person drafted and handed on; the version offered until now is superseded. */
    public Optional<ProductRefusal> publish(Checker checker, String key, String ref, int version) {
        return move(checker.actor(), key, ref, version, ProductEvent.PUBLISH, "");
    }

    /** Gives back what another person handed on. */
    public Optional<ProductRefusal> giveBack(Checker checker, String key, String ref, int version, String words) {
        if (words.isBlank()) return Optional.of(ProductRefusal.NO_WORDS);
        return move(checker.actor(), key, ref, version, ProductEvent.RETURN, words.strip());
    }

    /**
     * Takes a published version off the list, or gives a draft up. Either person may do it alone: it promises nothing.
     *
     * @throws NotVisible for anyone who neither proposes nor approves for the bank
     */
    public Optional<ProductRefusal> withdraw(Actor by, String key, String ref, int version, String words) {
        if (!by.makes(Kind.BANK) && !by.checks(Kind.BANK)) throw new NotVisible("product " + ref);
        return move(by, key, ref, version, ProductEvent.WITHDRAW, words.strip());
    }

    private Optional<ProductRefusal> move(
            Actor by, String key, String ref, int version, ProductEvent event, String words) {
        String bank = bank(by, "product " + ref);
        String act = "product." + event.name().toLowerCase(Locale.ROOT);
        return act(by, key, act, ref, List.of(version, words), () -> {
            List<Product> versions = locked(bank, ref);
            Product product = versions.stream()
                    .filter(each -> each.version() == version)
                    .findFirst()
                    .orElseThrow(() -> new NotVisible("product " + ref + " " + version));
            Optional<ProductState> to = ProductStates.TABLE.after(product.state(), event);
            if (to.isEmpty()) return Optional.of(ProductRefusal.NOT_NOW);
            boolean second = event == ProductEvent.PUBLISH || event == ProductEvent.RETURN;
            if (second && store.workedOn(product, by.account())) return Optional.of(ProductRefusal.SAME_PERSON);
            if (event == ProductEvent.PUBLISH) supersede(by, versions);
            LocalDate published = event == ProductEvent.PUBLISH ? LocalDate.now(clock) : null;
            store.move(product, event, to.get(), by, words, published, clock.instant());
            return Optional.empty();
        });
    }

    private void supersede(Actor by, List<Product> versions) {
        for (Product product : versions)
            ProductStates.TABLE
                    .after(product.state(), ProductEvent.SUPERSEDE)
                    .ifPresent(to ->
                            store.move(product, ProductEvent.SUPERSEDE, to, by, "", null, clock.instant()));
    }

    private List<Product> locked(String bank, String ref) {
        if (!store.lock(bank, ref)) throw new NotVisible("product " + ref);
        return store.versions(bank, ref);
    }

    private Optional<ProductRefusal> act(
            Actor by, String key, String act, String ref, Object content, Supplier<Optional<ProductRefusal>> done) {
        return attempts.once(by, key, act, "product " + ref, "bank " + by.role(), content, done);
    }

    private static String bank(Actor actor, String asked) {
        if (!actor.of(Kind.BANK)) throw new NotVisible(asked);
        return actor.organisation().entity();
    }
}
