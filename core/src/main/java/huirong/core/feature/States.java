package huirong.core.feature;

import static huirong.core.feature.Measure.known;

import huirong.core.column.Layout;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.FeatureValue.Missing;
import java.util.List;

/** What features of a latest statement have in common. */
final class States {
    private States() {}

    /** Missing, told apart: no statement at all, or one that does not say it. */
    static FeatureValue lacking(Rows used) {
        return new Missing(used.size() == 0 ? MissingReason.NOTHING_FOUND : MissingReason.NOT_STATED);
    }

    /** The position of a field's code in a list. */
    static Measure code(CatalogueItem item, String field, List<CodeName> codes) {
        Layout layout = Layout.of(item);
        int column = layout.field(field);
        int[] cells = codes.stream().mapToInt(code -> layout.code(field, code.code())).toArray();
        return (reading, used) -> {
            if (used.size() > 0)
                for (int i = 0; i < cells.length; i++)
                    if (used.columns.is(column, used.row(0), cells[i])) return known(i, used);
            return lacking(used);
        };
    }
}
