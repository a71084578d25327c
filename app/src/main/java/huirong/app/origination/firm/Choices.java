package huirong.app.origination.firm;

import huirong.app.marketplace.Product;
import huirong.core.pricing.Repayment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a form can choose among: terms and ways of repayment that all chosen products have. While none is chosen, or where
 * they have nothing in common, what any of them has.
 *
 * @param offered every product of the zone
 * @param chosen those that are ticked
 */
record Choices(List<Product> offered, List<Product> chosen) {
    private static final int USUAL_MONTHS = 12;

    /** In ascending order. */
    List<Integer> months() {
        TreeSet<Integer> any = new TreeSet<>();
        leading().forEach(product -> any.addAll(product.months()));
        List<Integer> shared = any.stream().filter(term -> chosen.stream().allMatch(has(term))).toList();
        return shared.isEmpty() ? List.copyOf(any) : shared;
    }

    List<Repayment> ways() {
        List<Repayment> any = Arrays.stream(Repayment.values())
                .filter(way -> leading().stream().anyMatch(has(way)))
                .toList();
        List<Repayment> shared = any.stream().filter(way -> chosen.stream().allMatch(has(way))).toList();
        return shared.isEmpty() ? any : shared;
    }

    /** Fields of which the chosen products have nothing in common: one request cannot go to all of them. */
    Set<String> apart() {
        Set<String> apart = new TreeSet<>();
        if (chosen.isEmpty()) return apart;
        if (months().stream().noneMatch(term -> chosen.stream().allMatch(has(term)))) apart.add("months");
        if (ways().stream().noneMatch(way -> chosen.stream().allMatch(has(way)))) apart.add("repayment");
        return apart;
    }

    /** The same with one product more: what it cannot have in common with those chosen; empty while none is, or they differ already. */
    Set<String> apart(Product more) {
        if (chosen.isEmpty() || chosen.contains(more) || !apart().isEmpty()) return Set.of();
        return new Choices(offered, Stream.concat(chosen.stream(), Stream.of(more)).toList()).apart();
    }

    /** The term that was asked for where it can be had, else the usual one. */
    int term(RequestForm form) {
        List<Integer> months = months();
        return form.term()
                .filter(months::contains)
                .orElse(months.contains(USUAL_MONTHS) ? USUAL_MONTHS : months.stream().findFirst().orElse(USUAL_MONTHS));
    }

    /** By field, the chosen products that don't offer what the form says there; fields that all offer are absent. */
    Map<String, List<Product>> lacking(RequestForm form) {
        Map<String, List<Product>> lacking = new LinkedHashMap<>();
        Set<String> apart = apart();
        form.amountFen()
                .ifPresent(fen -> lacking.put(
                        "amountWan", without(product -> fen >= product.minFen() && fen <= product.maxFen())));
        lacking.put("months", without(has(form.term().orElse(term(form)))));
        Optional<Repayment> way = form.way().or(() -> ways().stream().findFirst());
        way.ifPresent(asked -> lacking.put("repayment", without(has(asked))));
        apart.forEach(field -> lacking.put(field, chosen));
        lacking.values().removeIf(List::isEmpty);
        return lacking;
    }

    private List<Product> without(Predicate<Product> offers) {
        return chosen.stream().filter(offers.negate()).toList();
    }

    private List<Product> leading() {
        return chosen.isEmpty() ? offered : chosen;
    }

    private static Predicate<Product> has(int term) {
        return product -> product.months().contains(term);
    }

    private static Predicate<Product> has(Repayment way) {
        return product -> product.repayments().contains(way);
    }
}
