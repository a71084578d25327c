package huirong.app.intake;

import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Field;
import huirong.core.fact.FieldType;

/** A manifest to begin with: every field of an item, each from a column of its Chinese name, to be put right by the sender. */
final class ManifestSketch {
    private ManifestSketch() {}

    static String of(CatalogueItem item) {
        StringBuilder text = new StringBuilder("item: ").append(item.code()).append('\n');
        text.append("encoding: UTF-8\n");
        text.append("dates: yyyy-MM-dd\n");
        text.append("subject: {scheme: uscc, column: 统一社会信用代码}\n");
        text.append("columns:\n");
        for (Field field : item.fields()) {
            text.append(field.required() ? "  " : "  # ").append(field.name()).append(": ");
            if (field.type() == FieldType.FEN)
                text.append("{column: ").append(field.chinese()).append(", unit: yuan}");
            else text.append(field.chinese());
            text.append('\n');
        }
        return text.toString();
    }
}
