package huirong.core.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item that can be delivered about a firm (清单项).
 *
 * @param code stable code in manifests, facts and cards
 * @param chinese name on pages
 * @param english name on English pages
 * @param basis ground of collection
 * @param mode how statements follow each other
 * @param fields its fields, in the order pages show them
 * @param key names of the fields that make the natural key within a subject
 * @param validFrom name of the field that holds the date from which the fact is true
 * @param freshDays after how many days without news the item counts as out of date
 * @param tally the code field and the amount field a delivery's report adds up, or null
 */
public record CatalogueItem(
        String code,
        String chinese,
        String english,
        CollectionBasis basis,
        Mode mode,
        List<Field> fields,
        List<String> key,
        String validFrom,
        int freshDays,
        @Nullable Tally tally) {

    /** Which code field groups, and which amount field is summed, in a delivery's report. */
    public record Tally(String status, String amount) {}

    public CatalogueItem {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    public Optional<Field> field(String name) {
        for (Field field : fields) if (field.name().equals(name)) return Optional.of(field);
        return Optional.empty();
    }

    /** The natural key of a row within its subject: canonical bytes of its key fields, so that two spellings of one key cannot differ. */
    public String keyOf(Map<String, Object> values) {
        List<Object> parts = new ArrayList<>(key.size());
        for (String name : key) parts.add(plain(values.getOrDefault(name, "")));
        return CanonicalJson.write(parts);
    }

    /** The fact that a row of values states. A period's fact ends where the next month begins; the others are open. */
    public Fact fact(Map<String, Object> values) {
        LocalDate from = (LocalDate) values.get(validFrom);
        if (from == null) throw new IllegalArgumentException(code + ": a row without " + validFrom);
        boolean month = field(validFrom).orElseThrow().type() == FieldType.MONTH;
        return new Fact(this, from, month ? from.plusMonths(1) : null, values);
    }

    private static Object plain(Object value) {
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
