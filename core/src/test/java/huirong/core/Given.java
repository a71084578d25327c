package huirong.core;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts and files for tests, in few words. */
public final class Given {
    public static final LocalDate ON = LocalDate.of(2020, 2, 29);

    private Given() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Values by name: {@code "a", 1L, "b", "x"}. */
    public static Fact fact(CatalogueItem item, Object... values) {
        Map<String, Object> fields = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) fields.put((String) values[i], values[i + 1]);
        return item.fact(fields);
    }

    public static Fact sale(String number, String issued, String buyer, long netFen) {
        return invoice(Catalogue.INVOICE_OUT, number, issued, buyer, netFen, "valid");
    }

    public static Fact invoice(
            CatalogueItem item, String number, String issued, String other, long netFen, String status) {
        long tax = netFen / 10;
        return fact(
                item,
                "number", number,
                "issued", day(issued),
                "counterparty", other,
                "net_fen", netFen,
                "tax_fen", tax,
                "total_fen", netFen + tax,
                "status", status);
    }

    /** A file on {@link #ON} in which these items have answered through that day. */
    public static FactFile file(List<Fact> facts, CatalogueItem... answered) {
        return file(ON, facts, answered);
    }

    public static FactFile file(LocalDate on, List<Fact> facts, CatalogueItem... answered) {
        Map<String, LocalDate> through = new TreeMap<>();
        Arrays.stream(answered).forEach(item -> through.put(item.code(), on));
        return new FactFile(on, facts, through);
    }
}
