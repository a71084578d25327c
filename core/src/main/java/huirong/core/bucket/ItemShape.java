package huirong.core.bucket;

import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Field;
import huirong.core.fact.FieldValues;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How the fields of one item's facts are spelled, in the order in which canonical JSON has them. */
final class ItemShape {
    final CatalogueItem item;
    private final List<Field> fields;
    private final byte[][] spelled;
    private String[] names = {};
    private final String[] found;
    private final Object[] values;

    ItemShape(CatalogueItem item) {
        this.item = item;
        this.fields = item.fields().stream().sorted(Comparator.comparing(Field::name)).toList();
        this.spelled = fields.stream()
                .map(field -> ('"' + field.name() + "\":").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.found = new String[fields.size()];
        this.values = new Object[fields.size()];
    }

    /** Reads an object of fields, from its brace to its brace. */
    FieldValues read(Scan scan) throws Unusable {
        scan.take("{");
        int count = 0;
        int next = 0;
        if (!scan.took('}')) {
            do {
                while (next < spelled.length && !scan.took(spelled[next])) next++;
                if (next == spelled.length) throw scan.expected("field of " + item.code());
                found[count] = fields.get(next).name();
                values[count++] = value(fields.get(next++), scan);
            } while (scan.took(','));
            scan.take("}");
        }
        return new FieldValues(shared(count), Arrays.copyOf(values, count));
    }

    /** Facts of an item mostly have the same fields; they share one array of names. */
    private String[] shared(int count) {
        if (!Arrays.equals(names, 0, names.length, found, 0, count)) names = Arrays.copyOf(found, count);
        return names;
    }

    private static Object value(Field field, Scan scan) throws Unusable {
        return switch (field.type()) {
            case DATE, MONTH -> scan.day();
            case FEN, COUNT, HUNDREDTHS -> scan.number();
            case TEXT, CODE, ORGANISATION, ITEM_CODES -> scan.text();
        };
    }
}
