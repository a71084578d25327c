package huirong.app.membership.list;

import huirong.app.intake.rows.TableFile;
import huirong.app.intake.rows.Unreadable;
import huirong.app.web.Typed;
import huirong.app.web.sheet.WrongCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Firms to be put on a list as a table, in the first sheet of an Excel file or in CSV of UTF-8 or GB18030; columns that it does not need
 * it leaves. It is taken whole or not at all.
 *
 * @param rows in the order of the file; empty where anything is wrong
 * @param wrong what is, row by row
 */
record ListingFile(List<Row> rows, List<WrongCell> wrong) {
    /** @param line of the file, the heading being the first */
    record Row(long line, NewListing listing) {}

    static final String USCC = "统一社会信用代码";
    static final String FROM = "起始日";
    static final String BASIS = "依据";
    static final List<String> COLUMNS = List.of(USCC, FROM, BASIS);
    static final int MOST_ROWS = 50_000;

    private static final int MOST_WRONG = 1_000;

    /** @throws Unreadable if the file as a whole can’t be read */
    static ListingFile read(byte[] file) throws Unreadable, IOException {
        List<Row> rows = new ArrayList<>();
        List<WrongCell> wrong = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        try (TableFile table = TableFile.uploaded(file, COLUMNS)) {
            while (table.hasNext() && wrong.size() < MOST_WRONG) {
                TableFile.Line line = table.next();
                if (rows.size() >= MOST_ROWS) {
                    wrong.add(new WrongCell(line.number(), "", "listing-rows"));
                    break;
                }
                if (line.cells().size() != table.width()) {
                    wrong.add(new WrongCell(line.number(), "", "listing-columns"));
                    continue;
                }
                Typed typed = new Typed();
                Optional<NewListing> read = form(table, line).read(typed, USCC, FROM, BASIS);
                if (read.filter(listing -> !codes.add(listing.uscc())).isPresent()) typed.fault(USCC, "listing-twice");
                read.ifPresent(listing -> rows.add(new Row(line.number(), listing)));
                typed.faults().forEach((column, code) -> wrong.add(new WrongCell(line.number(), column, code)));
            }
        }
        return wrong.isEmpty() ? new ListingFile(rows, wrong) : new ListingFile(List.of(), wrong);
    }

    private static ListingForm form(TableFile table, TableFile.Line line) {
        return new ListingForm(
                line.cells().get(table.column(USCC)),
                line.cells().get(table.column(FROM)),
                line.cells().get(table.column(BASIS)));
    }

    List<NewListing> listings() {
        return rows.stream().map(Row::listing).toList();
    }
}
