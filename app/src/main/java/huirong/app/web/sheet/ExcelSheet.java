package huirong.app.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** As an Excel file: numbers are numbers, dates are dates, the headings stay in sight; a further worksheet when one is full. */
final class ExcelSheet implements Sheet {
    private static final int FULL = 1_048_576;
    private static final int AT_ONCE = 1_000;

    private final Workbook book;
    private List<? extends @Nullable Object> headings = List.of();
    private @Nullable Worksheet sheet;
    private int sheets;
    private int next;

    ExcelSheet(OutputStream out) {
        book = new Workbook(out, "Huirong", "1.0");
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (sheet == null) {
            headings = cells;
            headed();
            return;
        }
        if (next == FULL) headed();
        write(sheet, cells);
        if (next % AT_ONCE == 0) sheet.flush();
    }

    private void headed() throws IOException {
        if (sheet != null) sheet.finish();
        sheet = book.newWorksheet(Integer.toString(++sheets));
        sheet.freezePane(0, 1);
        next = 0;
        for (int column = 0; column < headings.size(); column++) sheet.style(0, column).bold().set();
        write(sheet, headings);
    }

    private void write(Worksheet sheet, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> sheet.value(next, column, number);
                case LocalDate day -> {
                    sheet.value(next, column, day);
                    sheet.style(next, column).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(next, column, text.toString());
            }
        }
        next++;
    }

    void end() throws IOException {
        book.close();
    }
}
