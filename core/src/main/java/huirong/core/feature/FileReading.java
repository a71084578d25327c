package huirong.core.feature;

import huirong.core.column.Columns;
import huirong.core.column.FileColumns;
import huirong.core.fact.Catalogue;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file being read for features: its facts by item, and what several features share computed once. Used by one thread.
 */
public final class FileReading {
    private final FileColumns file;
    private final int validOn;
    private final List<InvoiceSummary> summaries = new ArrayList<>(2);
    /** The last that was asked for; features that follow one another mostly have the same. */
    private @Nullable Window window;

    private FileReading(FileColumns file) {
        this.file = file;
        this.validOn = Math.toIntExact(file.validOn().toEpochDay());
    }

    public static FileReading of(FactFile file) {
        return new FileReading(FileColumns.of(file));
    }

    /** Of a file that must stay as it is while it is read. */
    public static FileReading of(FileColumns file) {
        return new FileReading(file);
    }

    public FactFile file() {
        return file.file();
    }

    LocalDate validOn() {
        return file.validOn();
    }

    /** The facts of the item at a place of the catalogue. */
    Columns of(int place) {
        return file.at(place);
    }

    /** The day through which an item is known here, at most the valid date; a fact nobody announced speaks for its own day. */
    private int through(int place) {
        int day = file.through(place);
        if (day != FileColumns.NEVER) return Math.min(day, validOn);
        Columns columns = file.at(place);
        return columns.size() == 0 ? FileColumns.NEVER : Math.min(columns.from(columns.size() - 1), validOn);
    }

    /** Why an item cannot be read, or empty if it can. */
    Optional<MissingReason> lack(int place) {
        int through = through(place);
        if (through == FileColumns.NEVER) return Optional.of(MissingReason.NOT_ANSWERED);
        int fresh = Catalogue.ITEMS.get(place).freshDays();
        return through + fresh < validOn ? Optional.of(MissingReason.OUT_OF_DATE) : Optional.empty();
    }

    /** The last whole month that all of these items have answered for. */
    int lastMonth(Items items) {
        int last = Integer.MAX_VALUE;
        for (int place : items.places) last = Math.min(last, Months.lastWhole(through(place)));
        return last;
    }

    /** The facts of an item that begin within so many months, the last of them included. */
    Rows months(int place, int last, int months) {
        Window asked = window;
        if (asked != null && asked.place == place && asked.last == last && asked.months == months) return asked.rows;
        Columns columns = of(place);
        Rows rows = Rows.between(
                columns, columns.before(Months.firstDay(last - months + 1)), columns.before(Months.firstDay(last + 1)));
        window = new Window(place, last, months, rows);
        return rows;
    }

    private record Window(int place, int last, int months, Rows rows) {}

    InvoiceSummary invoices(int place, int lastMonth) {
        Columns invoices = of(place);
        for (InvoiceSummary summary : summaries) if (summary.of(invoices, lastMonth)) return summary;
        InvoiceSummary summary = new InvoiceSummary(invoices, lastMonth);
        summaries.add(summary);
        return summary;
    }
}
