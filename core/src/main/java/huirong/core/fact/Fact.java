package huirong.core.fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a subject, true from a date on.
 *
 * @param item code of the catalogue item
 * @param key natural key within subject and item
 * @param validFrom first day on which it is true (Asia/Shanghai)
 * @param validTo first day on which it is true no more, or null while open
 * @param fields values by field name: String, Long or LocalDate, as {@link FieldType} says
 */
public record Fact(
        String item, String key, LocalDate validFrom, @Nullable LocalDate validTo, Map<String, Object> fields) {

    public Fact {
        if (validTo != null && !validTo.isAfter(validFrom))
            throw new IllegalArgumentException(item + ": ends on or before the day it begins, " + validFrom);
        fields = FieldValues.of(fields);
    }

    public @Nullable String text(String name) {
        return (String) fields.get(name);
    }

    public @Nullable Long number(String name) {
        return (Long) fields.get(name);
    }

    public @Nullable LocalDate date(String name) {
        return (LocalDate) fields.get(name);
    }

    /** The bytes that are stored, sealed and hashed: canonical JSON of the fields, dates as ISO text. */
    public byte[] canonicalBytes() {
        Map<String, Object> plain = new TreeMap<>(fields);
        plain.replaceAll((name, value) -> value instanceof LocalDate date ? date.toString() : value);
        return CanonicalJson.write(plain).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads back what {@link #canonicalBytes()} wrote, under the item's field types and natural key. */
    public static Fact read(
            CatalogueItem item, LocalDate validFrom, @Nullable LocalDate validTo, byte[] canonical) {
        Map<String, Object> plain = CanonicalJson.object(new String(canonical, StandardCharsets.UTF_8));
        Map<String, Object> values = new TreeMap<>();
        plain.forEach((name, value) -> values.put(name, typed(item, name, value)));
        return new Fact(item.code(), item.keyOf(values), validFrom, validTo, values);
    }

    private static Object typed(CatalogueItem item, String name, Object value) {
        Field field = item.field(name)
                .orElseThrow(() -> new IllegalArgumentException(item.code() + " has no field " + name));
        return switch (field.type()) {
            case DATE, MONTH -> LocalDate.parse((String) value);
            case TEXT, CODE, ORGANISATION, ITEM_CODES, FEN, COUNT, HUNDREDTHS -> value;
        };
    }
}
