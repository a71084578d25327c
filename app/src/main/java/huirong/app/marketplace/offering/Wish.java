package huirong.app.marketplace.offering;

import huirong.app.marketplace.Product;
import huirong.app.web.FormNumbers;
import huirong.app.web.Typed;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import huirong.core.product.Terms;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to borrow, as an address states it: what is not stated is taken as most ask for it.
 *
 * @param amount 万元 as typed
 * @param months as typed
 * @param repayment name of the way of paying back, as typed
 */
public record Wish(String amount, String months, String repayment) {
    private static final long WAN = 10_000;

    static Wish of(@Nullable String amount, @Nullable String months, @Nullable String repayment) {
        return new Wish(Typed.plain(amount), Typed.plain(months), Typed.plain(repayment));
    }

    /** The same for one product, with what it would take where nothing was stated. */
    Wish at(Product product) {
        return new Wish(
                amount.isEmpty() ? FormNumbers.plain(product.terms().usualFen() / WAN) : amount,
                months.isEmpty() ? Integer.toString(product.terms().usualMonths()) : months,
                repayment.isEmpty() ? product.repayments().getFirst().name() : repayment);
    }

    /** The same for several products: an amount and a term that most will know. */
    Wish atAll() {
        return new Wish(
                amount.isEmpty() ? FormNumbers.plain(Terms.USUAL_FEN / WAN) : amount,
                months.isEmpty() ? Integer.toString(Terms.USUAL_MONTHS) : months,
                repayment);
    }

    /** Fen; empty for what is no amount, or beyond any loan. */
    OptionalLong amountFen() {
        OptionalLong hundredths = FormNumbers.hundredths(amount);
        return hundredths.isPresent() && hundredths.getAsLong() > 0 && hundredths.getAsLong() <= Plan.MOST_FEN / WAN
                ? OptionalLong.of(hundredths.getAsLong() * WAN)
                : OptionalLong.empty();
    }

    int monthsNumber() {
        return months.matches("[0-9]{1,3}") ? Integer.parseInt(months) : 0;
    }

    /** The way of paying back: of several products each takes its own first if it does not offer the one stated. */
    public Repayment repayment(Product product) {
        return product.repayments().stream()
                .filter(each -> each.name().equals(repayment))
                .findFirst()
                .orElse(product.repayments().getFirst());
    }

    /** True if a way of paying back was stated that the product does not offer, so that another stands for it. */
    public boolean other(Product product) {
        return Arrays.stream(Repayment.values()).anyMatch(way -> way.name().equals(repayment))
                && !repayment(product).name().equals(repayment);
    }

    /** What is wrong whatever the product. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (amountFen().isEmpty()) faults.put("amount", beyondAnyLoan() ? "product.amount.beyond" : "product.amount");
        if (monthsNumber() == 0) faults.put("months", "product.month");
        return faults;
    }

    private boolean beyondAnyLoan() {
        return amount.matches("[0-9]{7,}(\\.[0-9]{1,2})?");
    }

    /** Field by field, the code of what this product does not offer. */
    Map<String, String> faults(Product product) {
        Map<String, String> faults = faults();
        amountFen().ifPresent(fen -> {
            if (fen < product.minFen()) faults.put("amount", "product.amount.low");
            if (fen > product.maxFen()) faults.put("amount", "product.amount.high");
        });
        if (!faults.containsKey("months") && !product.months().contains(monthsNumber()))
            faults.put("months", "product.month.offered");
        Optional<Repayment> known = Arrays.stream(Repayment.values())
                .filter(each -> each.name().equals(repayment))
                .findFirst();
        if (known.isEmpty() || !product.repayments().contains(known.get()))
            faults.put("repayment", "product.repayment.offered");
        return faults;
    }
}
