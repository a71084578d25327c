package huirong.core.bucket;

import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import huirong.core.fact.FieldValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the lines that {@link FirmFacts#line} wrote, one after the other. */
final class FactsLine {
    private final Scan scan;
    private final Map<String, ItemShape> shapes = new TreeMap<>();

    FactsLine(String file) {
        scan = new Scan(file);
        Catalogue.ITEMS.forEach(item -> shapes.put(item.code(), new ItemShape(item)));
    }

    FirmFacts read(Lines line, LocalDate validOn) throws Unusable {
        scan.over(line.bytes(), line.from(), line.end());
        scan.take("{\"facts\":{");
        List<Fact> facts = new ArrayList<>();
        if (!scan.took('}')) {
            do facts(facts);
            while (scan.took(','));
            scan.take("}");
        }
        scan.take(",\"file\":");
        String file = scan.text();
        scan.take(",\"firm\":");
        String firm = scan.text();
        scan.take(",\"through\":{");
        Map<String, LocalDate> through = new TreeMap<>();
        if (!scan.took('}')) {
            do {
                String item = scan.text();
                scan.take(":");
                through.put(item, scan.day());
            } while (scan.took(','));
            scan.take("}");
        }
        scan.take("}");
        scan.end();
        return new FirmFacts(firm, file, new FactFile(validOn, facts, through));
    }

    private void facts(List<Fact> into) throws Unusable {
        ItemShape shape = shapes.get(scan.text());
        if (shape == null) throw scan.expected("item of the catalogue");
        scan.take(":[");
        do into.add(fact(shape));
        while (scan.took(','));
        scan.take("]");
    }

    private Fact fact(ItemShape shape) throws Unusable {
        scan.take("{\"fields\":");
        FieldValues fields = shape.read(scan);
        scan.take(",\"from\":");
        LocalDate from = scan.day();
        LocalDate to = null;
        if (scan.took(',')) {
            scan.take("\"to\":");
            to = scan.day();
        }
        scan.take("}");
        try {
            return new Fact(shape.item, from, to, fields);
        } catch (IllegalArgumentException none) {
            throw scan.expected("such fact: " + none.getMessage());
        }
    }
}
