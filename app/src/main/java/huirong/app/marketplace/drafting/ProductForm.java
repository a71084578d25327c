package huirong.app.marketplace.drafting;

import huirong.app.web.FormNumbers;
import huirong.app.web.Typed;
import huirong.core.feature.Words;
import huirong.core.matching.Criterion;
import huirong.core.money.Fen;
import huirong.core.pricing.Fee;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import huirong.core.product.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The terms of a product as a page states them, before they are known to be terms. What was typed stays as it was typed. */
final class ProductForm {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,5}");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 1_000;
    private static final long WAN = 10_000;

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private ProductForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    static ProductForm of(MultiValueMap<String, String> typed) {
        return new ProductForm(typed);
    }

    static ProductForm empty() {
        return new ProductForm(new LinkedMultiValueMap<>());
    }

    /** What a page would have had to state for these terms. */
    static ProductForm of(Terms terms) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        put(typed, "chinese", "english", terms.name());
        put(typed, "audience", "audienceEnglish", terms.audience());
        put(typed, "security", "securityEnglish", terms.security());
        put(typed, "advantages", "advantagesEnglish", terms.advantages());
        put(typed, "steps", "stepsEnglish", terms.steps());
        typed.add("minWan", FormNumbers.plain(terms.minFen() / WAN));
        typed.add("maxWan", FormNumbers.plain(terms.maxFen() / WAN));
        typed.add("months", String.join(", ", terms.months().stream().map(String::valueOf).toList()));
        typed.add("spread", Integer.toString(terms.spreadBasisPoints()));
        terms.repayments().forEach(repayment -> typed.add("repayment", repayment.name()));
        terms.fees().forEach(fee -> FeeRow.of(fee).put(typed));
        terms.criteria().forEach(criterion -> CriterionRow.of(criterion).put(typed));
        return new ProductForm(typed);
    }

    /** What was typed into a field; nothing if it was not there. */
    public String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip().replace("\r\n", "\n");
    }

    public List<String> all(String field) {
        return Optional.ofNullable(typed.get(field)).orElseGet(List::of);
    }

    /** The rows of fees that were stated. */
    public List<FeeRow> fees() {
        return FeeRow.of(typed);
    }

    /** The rows of criteria that were stated. */
    public List<CriterionRow> criteria() {
        return CriterionRow.of(typed);
    }

    /** Field by field, the code of what is wrong; filled by {@link #terms}. */
    Map<String, String> faults() {
        return faults;
    }

    /** The terms; empty if something is wrong, which {@link #faults} then tells. */
    Optional<Terms> terms() {
        faults.clear();
        required("chinese", LONGEST_NAME, "product.name");
        for (String field : List.of("audience", "advantages", "steps")) required(field, LONGEST_TEXT, "product.text");
        for (String field : List.of(
                "english", "audienceEnglish", "security", "securityEnglish", "advantagesEnglish", "stepsEnglish"))
            if (text(field).length() > LONGEST_TEXT) faults.put(field, "product.text");
        OptionalLong least = wan("minWan");
        OptionalLong most = wan("maxWan");
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong())
            faults.put("maxWan", "product.amounts");
        List<Integer> months = months();
        Optional<Integer> spread = spread();
        List<Repayment> repayments = Arrays.stream(Repayment.values())
                .filter(repayment -> all("repayment").contains(repayment.name()))
                .toList();
        if (repayments.isEmpty()) faults.put("repayment", "product.repayment");
        List<Fee> fees = new ArrayList<>();
        for (FeeRow row : fees())
            row.fee().ifPresentOrElse(fees::add, () -> faults.put("fees", "product.fee"));
        List<Criterion> criteria = new ArrayList<>();
        for (CriterionRow row : criteria())
            row.criterion().ifPresentOrElse(criteria::add, () -> faults.put("criteria", "product.criterion"));
        if (!faults.isEmpty()) return Optional.empty();
        return Optional.of(new Terms(
                words("chinese", "english"),
                words("audience", "audienceEnglish"),
                words("security", "securityEnglish"),
                words("advantages", "advantagesEnglish"),
                words("steps", "stepsEnglish"),
                least.getAsLong(),
                most.getAsLong(),
                months,
                spread.orElseThrow(),
                repayments,
                fees,
                criteria));
    }

    private void required(String field, int longest, String code) {
        if (text(field).isEmpty() || text(field).length() > longest) faults.put(field, code);
    }

    private OptionalLong wan(String field) {
        OptionalLong yuan = Fen.ofYuan(Typed.plain(text(field)));
        if (yuan.isPresent() && yuan.getAsLong() > 0 && yuan.getAsLong() <= Plan.MOST_FEN / WAN)
            return OptionalLong.of(yuan.getAsLong() * WAN);
        faults.put(field, "product.amount");
        return OptionalLong.empty();
    }

    private List<Integer> months() {
        TreeSet<Integer> months = new TreeSet<>();
        for (String word : SEPARATORS.split(Typed.plain(text("months")))) {
            int month = WHOLE.matcher(word).matches() ? Integer.parseInt(word) : 0;
            if (month < 1 || month > Plan.MOST_MONTHS) {
                faults.put("months", "product.months");
                return List.of();
            }
            months.add(month);
        }
        return List.copyOf(months);
    }

    private Optional<Integer> spread() {
        Optional<Integer> spread = Optional.of(Typed.plain(text("spread")))
                .filter(word -> WHOLE.matcher(word).matches())
                .map(Integer::parseInt)
                .filter(basisPoints -> Math.abs(basisPoints) <= Terms.MOST_SPREAD);
        if (spread.isEmpty()) faults.put("spread", "product.spread");
        return spread;
    }

    private Words words(String chinese, String english) {
        return new Words(text(chinese), text(english));
    }

    private static void put(MultiValueMap<String, String> typed, String chinese, String english, Words words) {
        typed.add(chinese, words.chinese());
        typed.add(english, words.english());
    }
}
