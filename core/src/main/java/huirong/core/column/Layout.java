package huirong.core.column;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Field;
import java.util.Comparator;
import java.util.List;

/** Where an item's fields lie: ascending by name, as canonical JSON has them. */
public final class Layout {
    private static final List<Layout> ALL = Catalogue.ITEMS.stream().map(Layout::new).toList();

    private final CatalogueItem item;
    private final List<Field> fields;
    private final List<List<String>> codes;

    private Layout(CatalogueItem item) {
        this.item = item;
        this.fields = item.fields().stream().sorted(Comparator.comparing(Field::name)).toList();
        this.codes = fields.stream().map(field -> field.codes().stream().sorted().toList()).toList();
    }

    /** @param item of the catalogue */
    public static Layout of(CatalogueItem item) {
        return ALL.get(Catalogue.position(item.code()));
    }

    public CatalogueItem item() {
        return item;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The column of a field. */
    public int field(String name) {
        int place = place(name);
        if (place < 0) throw new IllegalArgumentException(item.code() + " has no field " + name);
        return place;
    }

    /** The column of a field, or -1 for one that the item does not have. */
    int place(String name) {
        for (int i = 0; i < fields.size(); i++) if (fields.get(i).name().equals(name)) return i;
        return -1;
    }

    /** The closed list of a column in ascending order; empty for other fields. */
    public List<String> codes(int field) {
        return codes.get(field);
    }

    /** The cell of a code in the column of a field. */
    public int code(String field, String code) {
        int place = codes.get(field(field)).indexOf(code);
        if (place < 0) throw new IllegalArgumentException(item.code() + " " + field + " has no code " + code);
        return place;
    }
}
