package huirong.core.bucket;

import huirong.core.column.Columns;
import huirong.core.column.FileColumns;
import huirong.core.column.Layout;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the lines that {@link FirmFacts#line} wrote, one after the other, into the same columns. */
final class FactsLine {
    private static final Spelled FACTS = new Spelled("{\"facts\":{");
    private static final Spelled FILE = new Spelled("},\"file\":");
    private static final Spelled FIRM = new Spelled(",\"firm\":");
    private static final Spelled THROUGH = new Spelled(",\"through\":{");
    private static final Spelled END = new Spelled("}}");

    private final Scan scan;
    private final int validOn;
    private final FileColumns columns;
    /** By place in the ascending order of the items' codes: the place in the catalogue, how it is spelled. */
    private final int[] places;

    private final ItemShape[] shapes;
    private final Spelled[] keys;

    FactsLine(String file, LocalDate day) {
        scan = new Scan(file);
        validOn = Math.toIntExact(day.toEpochDay());
        columns = new FileColumns(day);
        places = IntStream.range(0, Catalogue.ITEMS.size())
                .boxed()
                .sorted(Comparator.comparing(place -> Catalogue.ITEMS.get(place).code()))
                .mapToInt(place -> place)
                .toArray();
        shapes = IntStream.of(places)
                .mapToObj(place -> new ItemShape(Layout.of(Catalogue.ITEMS.get(place))))
                .toArray(ItemShape[]::new);
        keys = Stream.of(shapes).map(ItemShape::key).toArray(Spelled[]::new);
    }

    FirmColumns read(Lines line) throws Unusable {
        columns.clear();
        scan.over(line.bytes(), line.from(), line.end());
        scan.take(FACTS);
        if (!scan.took(FILE)) {
            int next = 0;
            do {
                next = item(next);
                facts(next++);
            } while (scan.took(','));
            scan.take(FILE);
        }
        String file = scan.text();
        scan.take(FIRM);
        String firm = scan.text();
        scan.take(THROUGH);
        if (!scan.took(END)) {
            int next = 0;
            do {
                next = item(next);
                columns.answered(places[next++], scan.day());
            } while (scan.took(','));
            scan.take(END);
        }
        scan.end();
        return new FirmColumns(firm, file, columns);
    }

    /** The next item that is named, from this one on. */
    private int item(int from) throws Unusable {
        for (int i = from; i < keys.length; i++) if (scan.took(keys[i])) return i;
        throw scan.expected("item of the catalogue, each once and in order");
    }

    private void facts(int item) throws Unusable {
        Columns into = columns.at(places[item]);
        scan.take('[');
        do shapes[item].read(scan, into, validOn);
        while (scan.took(','));
        scan.take(']');
    }
}
