package huirong.core.feature;

import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file being read for features: its facts by item, and what several features share computed once. Used by one thread.
 */
public final class FileReading {
    private final FactFile file;
    private final Map<String, List<Fact>> byItem = new HashMap<>();
    private final Map<InvoiceWindow, InvoiceSummary> summaries = new HashMap<>();

    private FileReading(FactFile file) {
        this.file = file;
        List<Fact> facts = file.facts();
        for (int from = 0, to = 0; from < facts.size(); from = to) {
            String item = facts.get(from).item();
            while (to < facts.size() && facts.get(to).item().equals(item)) to++;
            byItem.put(item, facts.subList(from, to));
        }
    }

    public static FileReading of(FactFile file) {
        return new FileReading(file);
    }

    public FactFile file() {
        return file;
    }

    LocalDate validOn() {
        return file.validOn();
    }

    List<Fact> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** The day through which an item is known here, at most the valid date; a fact nobody announced speaks for its own day. */
    Optional<LocalDate> through(String item) {
        LocalDate day = file.collectedThrough().get(item);
        List<Fact> facts = of(item);
        if (day == null && !facts.isEmpty()) day = facts.getLast().validFrom();
        return Optional.ofNullable(day).map(through -> through.isAfter(validOn()) ? validOn() : through);
    }

    /** Why an item cannot be read, or empty if it can. */
    Optional<MissingReason> lack(String item) {
        Optional<LocalDate> through = through(item);
        if (through.isEmpty()) return Optional.of(MissingReason.NOT_ANSWERED);
        int fresh = Catalogue.item(item).orElseThrow().freshDays();
        return through.get().plusDays(fresh).isBefore(validOn()) ? Optional.of(MissingReason.OUT_OF_DATE) : Optional.empty();
    }

    /** The last whole month that all of these items have answered for. */
    int lastMonth(List<String> items) {
        return items.stream()
                .mapToInt(item -> Months.lastWhole(through(item).orElseThrow()))
                .min()
                .orElseThrow();
    }

    /** The facts of an item that begin within so many months, the last of them included. */
    List<Fact> months(String item, int last, int months) {
        List<Fact> facts = of(item);
        return facts.subList(
                before(facts, Months.firstDay(last - months + 1)), before(facts, Months.firstDay(last + 1)));
    }

    InvoiceSummary invoices(String item, int lastMonth) {
        return summaries.computeIfAbsent(
                new InvoiceWindow(item, lastMonth), window -> new InvoiceSummary(of(item), lastMonth, validOn()));
    }

    private record InvoiceWindow(String item, int lastMonth) {}

    /** How many facts begin before a day; they are in the order of that day. */
    private static int before(List<Fact> facts, LocalDate day) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).validFrom().isBefore(day)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
