package huirong.core.bucket;

import huirong.core.column.Columns;
import huirong.core.column.Layout;
import huirong.core.fact.Field;

/** How one item's facts are spelled: its fields in the order in which canonical JSON has them. */
final class ItemShape {
    private static final Spelled FIELDS = new Spelled("{\"fields\":{");
    private static final Spelled FROM = new Spelled("},\"from\":");
    private static final Spelled TO = new Spelled(",\"to\":");

    private final Layout layout;
    private final Spelled[] names;
    private final Spelled[][] codes;

    ItemShape(Layout layout) {
        this.layout = layout;
        this.names = layout.fields().stream()
                .map(field -> new Spelled('"' + field.name() + "\":"))
                .toArray(Spelled[]::new);
        this.codes = new Spelled[names.length][];
        for (int i = 0; i < names.length; i++)
            codes[i] = layout.codes(i).stream().map(code -> new Spelled('"' + code + '"')).toArray(Spelled[]::new);
    }

    /** Its code as a key. */
    Spelled key() {
        return new Spelled('"' + layout.item().code() + "\":");
    }

    /**
     * Reads a fact into a row; one that begins after the day that the file is about is left out.
     *
     * @param validOn epoch day
     */
    void read(Scan scan, Columns into, int validOn) throws Unusable {
        into.begin();
        scan.take(FIELDS);
        if (!scan.took(FROM)) {
            int field = 0;
            do {
                while (field < names.length && !scan.took(names[field])) field++;
                if (field == names.length) throw scan.expected("field of " + layout.item().code());
                cell(scan, into, field++);
            } while (scan.took(','));
            scan.take(FROM);
        }
        int day = scan.day();
        int rows = into.size();
        if (rows > 0 && day < into.from(rows - 1)) throw scan.expected("facts in the order of their days");
        boolean ends = scan.took(TO);
        int until = ends ? scan.day() : 0;
        if (ends && until <= day) throw scan.expected("end after the day it begins");
        scan.take('}');
        if (day > validOn) return;
        if (ends) into.end(day, until);
        else into.end(day);
    }

    private void cell(Scan scan, Columns into, int field) throws Unusable {
        Field read = layout.fields().get(field);
        switch (read.type()) {
            case DATE, MONTH -> into.put(field, scan.day());
            case FEN, COUNT, HUNDREDTHS -> into.put(field, scan.number());
            case TEXT, ORGANISATION, ITEM_CODES -> into.putText(field, scan.text(into.texts(field)));
            case CODE -> code(scan, into, field);
        }
    }

    private void code(Scan scan, Columns into, int field) throws Unusable {
        Spelled[] known = codes[field];
        for (int i = 0; i < known.length; i++)
            if (scan.took(known[i])) {
                into.put(field, i);
                return;
            }
        into.putText(field, scan.text(into.texts(field)));
    }
}
