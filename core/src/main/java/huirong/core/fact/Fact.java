package huirong.core.fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One statement about a subject, true from a date on. It never changes; two that state the same are equal. */
public final class Fact {
    private final CatalogueItem item;
    private final LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final FieldValues fields;
    /** Made when it is first asked for: a batch of millions hardly ever asks. */
    private @Nullable String key;

    /**
     * @param item what it is about
     * @param validFrom first day on which it is true (Asia/Shanghai)
     * @param validTo first day on which it is true no more, or null while open
     * @param fields values by field name: String, Long or LocalDate, as {@link FieldType} says
     * @throws IllegalArgumentException if it ends on or before the day it begins
     */
    public Fact(CatalogueItem item, LocalDate validFrom, @Nullable LocalDate validTo, Map<String, Object> fields) {
        if (validTo != null && !validTo.isAfter(validFrom))
            throw new IllegalArgumentException(item.code() + ": ends on or before the day it begins, " + validFrom);
        this.item = item;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.fields = FieldValues.of(fields);
    }

    /** Code of the catalogue item. */
    public String item() {
        return item.code();
    }

    /** Natural key within subject and item. */
    public String key() {
        @Nullable String made = key;
        if (made == null) key = made = item.keyOf(fields);
        return made;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** Values by field name, in the order of the names. */
    public Map<String, Object> fields() {
        return fields;
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

    /** Reads back what {@link #canonicalBytes()} wrote, under the item's field types. */
    public static Fact read(
            CatalogueItem item, LocalDate validFrom, @Nullable LocalDate validTo, byte[] canonical) {
        Map<String, Object> plain = CanonicalJson.object(new String(canonical, StandardCharsets.UTF_8));
        Map<String, Object> values = new TreeMap<>();
        plain.forEach((name, value) -> values.put(name, typed(item, name, value)));
        return new Fact(item, validFrom, validTo, values);
    }

    private static Object typed(CatalogueItem item, String name, Object value) {
        Field field = item.field(name)
                .orElseThrow(() -> new IllegalArgumentException(item.code() + " has no field " + name));
        return switch (field.type()) {
            case DATE, MONTH -> LocalDate.parse((String) value);
            case TEXT, CODE, ORGANISATION, ITEM_CODES, FEN, COUNT, HUNDREDTHS -> value;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact
                && item.code().equals(fact.item.code())
                && validFrom.equals(fact.validFrom)
                && Objects.equals(validTo, fact.validTo)
                && fields.equals(fact.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item.code(), validFrom, fields);
    }

    @Override
    public String toString() {
        return item.code() + " from " + validFrom + (validTo == null ? "" : " to " + validTo) + " " + fields;
    }
}
