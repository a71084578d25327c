package huirong.app.origination.firm;

import huirong.app.marketplace.Product;
import huirong.app.origination.RequestRefusal;
import huirong.app.web.Typed;
import huirong.core.money.Fen;
import huirong.core.pricing.Repayment;
import huirong.core.request.Purpose;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new request, as it was typed.
 *
 * @param key becomes the request's reference
 * @param product references of the chosen products
 * @param amountWan in 万元, two decimals at most
 * @param authorise codes of the banks whose box was ticked
 * @param collect true if the box for the platform was ticked
 */
record RequestForm(
        @Nullable String key,
        @Nullable String zone,
        @Nullable List<String> product,
        @Nullable String amountWan,
        @Nullable String months,
        @Nullable String repayment,
        @Nullable String purpose,
        @Nullable String purposeWords,
        @Nullable String phone,
        @Nullable List<String> authorise,
        @Nullable Boolean collect) {
    static final int MOST_WORDS = 200;
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");

    /** The same without any box ticked that authorises. */
    RequestForm unticked() {
        return new RequestForm(key, zone, product, amountWan, months, repayment, purpose, purposeWords, phone, null, null);
    }

    List<String> products() {
        return product == null ? List.of() : product.stream().distinct().toList();
    }

    List<String> authorised() {
        return authorise == null ? List.of() : authorise;
    }

    boolean collecting() {
        return Boolean.TRUE.equals(collect);
    }

    String words() {
        return purposeWords == null ? "" : purposeWords.strip();
    }

    String telephone() {
        return Typed.plain(phone);
    }

    OptionalLong amountFen() {
        OptionalLong hundredths = Fen.ofYuan(Typed.plain(amountWan));
        return hundredths.isPresent() && hundredths.getAsLong() > 0 && hundredths.getAsLong() < 100_000_000_000L
                ? OptionalLong.of(hundredths.getAsLong() * 10_000)
                : OptionalLong.empty();
    }

    Optional<Integer> term() {
        String typed = Typed.plain(months);
        return typed.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    Optional<Repayment> way() {
        return Arrays.stream(Repayment.values()).filter(way -> way.name().equals(repayment)).findFirst();
    }

    Optional<Purpose> use() {
        return Purpose.of(purpose == null ? "" : purpose);
    }

    /** By field, the code of what cannot be read. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (products().isEmpty()) faults.put("product", RequestRefusal.NO_PRODUCT.code());
        if (amountFen().isEmpty()) faults.put("amountWan", RequestRefusal.AMOUNT.code());
        if (term().isEmpty()) faults.put("months", RequestRefusal.TERM.code());
        if (way().isEmpty()) faults.put("repayment", RequestRefusal.REPAYMENT.code());
        if (use().isEmpty()) faults.put("purpose", RequestRefusal.PURPOSE.code());
        if (words().length() > MOST_WORDS) faults.put("purposeWords", RequestRefusal.PURPOSE_WORDS.code());
        if (!PHONE.matcher(telephone()).matches()) faults.put("phone", RequestRefusal.PHONE.code());
        return faults;
    }

    /** The same, and what of the rest these products do not offer: whoever mends one mistake is not sent back for the next. */
    Map<String, String> faults(Map<String, String> known, List<Product> chosen) {
        Map<String, String> faults = new LinkedHashMap<>(known);
        if (chosen.stream().map(Product::bank).distinct().count() < chosen.size())
            faults.putIfAbsent("product", RequestRefusal.SAME_BANK.code());
        amountFen().ifPresent(fen -> {
            if (chosen.stream().anyMatch(product -> fen < product.minFen() || fen > product.maxFen()))
                faults.putIfAbsent("amountWan", RequestRefusal.AMOUNT_LIMIT.code());
        });
        term().ifPresent(term -> {
            if (chosen.stream().anyMatch(product -> !product.months().contains(term)))
                faults.putIfAbsent("months", RequestRefusal.TERM_LIMIT.code());
        });
        way().ifPresent(way -> {
            if (chosen.stream().anyMatch(product -> !product.repayments().contains(way)))
                faults.putIfAbsent("repayment", RequestRefusal.REPAYMENT_LIMIT.code());
        });
        return faults;
    }

    /** Beside which field a refusal of the act is told. */
    static String field(RequestRefusal refusal) {
        return switch (refusal) {
            case AMOUNT, AMOUNT_LIMIT -> "amountWan";
            case TERM, TERM_LIMIT -> "months";
            case REPAYMENT, REPAYMENT_LIMIT -> "repayment";
            case NO_CONSENT -> "authorise";
            case NOT_JOINED -> "zone";
            default -> "product";
        };
    }
}
