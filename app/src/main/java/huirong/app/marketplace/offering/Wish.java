package huirong.app.marketplace.offering;

import huirong.app.marketplace.Product;
import huirong.app.web.FormNumbers;
import huirong.core.pricing.Repayment;
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
    private static final int USUAL_MONTHS = 12;
    private static final String USUAL_AMOUNT = "30";

    static Wish of(@Nullable String amount, @Nullable String months, @Nullable String repayment) {
        return new Wish(stated(amount), stated(months), stated(repayment));
    }

    /** The same for one product, with what it would take where nothing was stated. */
    Wish at(Product product) {
        return new Wish(
                amount.isEmpty() ? FormNumbers.plain(usual(product) / WAN) : amount,
                months.isEmpty() ? Integer.toString(usualMonths(product)) : months,
                repayment.isEmpty() ? product.repayments().getFirst().name() : repayment);
    }

    /** The same for several products: an amount and a term that most will know. */
    Wish atAll() {
        return new Wish(
                amount.isEmpty() ? USUAL_AMOUNT : amount,
                months.isEmpty() ? Integer.toString(USUAL_MONTHS) : months,
                repayment);
    }

    /** Fen; empty for what is no amount. */
    OptionalLong amountFen() {
        OptionalLong hundredths = FormNumbers.hundredths(amount);
        return hundredths.isPresent() && hundredths.getAsLong() > 0
                ? OptionalLong.of(hundredths.getAsLong() * WAN)
                : OptionalLong.empty();
    }

    int monthsNumber() {
        return months.matches("\\d{1,3}") ? Integer.parseInt(months) : 0;
    }

    /** The way of paying back: of several products each takes its own first if it does not offer the one stated. */
    public Repayment repayment(Product product) {
        return product.repayments().stream()
                .filter(each -> each.name().equals(repayment))
                .findFirst()
                .orElse(product.repayments().getFirst());
    }

    /** What is wrong whatever the product. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (amountFen().isEmpty()) faults.put("amount", "product.amount");
        if (monthsNumber() == 0) faults.put("months", "product.month");
        return faults;
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

    private static String stated(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static long usual(Product product) {
        return Math.clamp(FormNumbers.hundredths(USUAL_AMOUNT).orElseThrow() * WAN, product.minFen(), product.maxFen());
    }

    private static int usualMonths(Product product) {
        return product.months().contains(USUAL_MONTHS) ? USUAL_MONTHS : product.months().getFirst();
    }
}
