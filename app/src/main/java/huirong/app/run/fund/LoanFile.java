package huirong.app.run.fund;

import huirong.app.run.CsvFile;
import huirong.app.run.Refused;
import huirong.core.fund.simulation.BookLoan;
import huirong.core.money.Fen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A book of loans as a CSV file. The first row that is wrong is named, and nothing is replayed. */
final class LoanFile {
    private static final List<String> COLUMNS =
            List.of("id", "disbursed", "amount", "months", "guaranteed", "defaulted", "charged_off");

    private LoanFile() {}

    static List<BookLoan> read(Path path) throws IOException {
        List<BookLoan> loans = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean[] headed = {false};
        new CsvFile(path).read((texts, line) -> {
            if (!headed[0]) {
                if (!texts.equals(COLUMNS))
                    throw Refused.input(
                            "第一行应为 " + String.join(",", COLUMNS) + "。",
                            "The first line must be " + String.join(",", COLUMNS) + ".");
                headed[0] = true;
                return;
            }
            if (texts.size() != COLUMNS.size()) throw wrong(line, "列数", "number of columns", Integer.toString(texts.size()));
            BookLoan loan = loan(texts, line);
            if (!ids.add(loan.id())) throw wrong(line, "id 重复", "id twice", loan.id());
            loans.add(loan);
        });
        return loans;
    }

    private static BookLoan loan(List<String> texts, long line) {
        LocalDate on = day(texts, 1, line);
        if (on == null) throw wrong(line, "disbursed", "disbursed", "");
        long amount = yuan(texts, 2, line);
        LocalDate defaulted = texts.get(5).isBlank() ? null : day(texts, 5, line);
        long lost = texts.get(6).isBlank() ? 0 : yuan(texts, 6, line);
        if (texts.get(0).isBlank()) throw wrong(line, "id", "id", "");
        if (amount == 0) throw wrong(line, "amount", "amount", texts.get(2));
        if (defaulted != null && defaulted.isBefore(on)) throw wrong(line, "defaulted", "defaulted", texts.get(5));
        if (lost > 0 && defaulted == null) throw wrong(line, "charged_off", "charged_off", texts.get(6));
        return new BookLoan(texts.get(0), on, amount, months(texts, line), share(texts, line), defaulted, lost);
    }

    private static @Nullable LocalDate day(List<String> texts, int column, long line) {
        try {
            return LocalDate.parse(texts.get(column));
        } catch (DateTimeException none) {
            throw wrong(line, COLUMNS.get(column), COLUMNS.get(column), texts.get(column));
        }
    }

    private static long yuan(List<String> texts, int column, long line) {
        OptionalLong fen = Fen.ofYuan(texts.get(column));
        if (fen.isEmpty() || fen.getAsLong() < 0)
            throw wrong(line, COLUMNS.get(column), COLUMNS.get(column), texts.get(column));
        return fen.getAsLong();
    }

    private static int months(List<String> texts, long line) {
        String text = texts.get(3);
        if (!text.matches("[0-9]{1,4}")) throw wrong(line, "months", "months", text);
        return Integer.parseInt(text);
    }

    /** Between 0 and 1 with at most four decimals. */
    private static int share(List<String> texts, long line) {
        String text = texts.get(4);
        if (!text.matches("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?")) throw wrong(line, "guaranteed", "guaranteed", text);
        String decimals = text.length() > 2 ? text.substring(2) : "";
        return Integer.parseInt(text.substring(0, 1)) * 10_000 + Integer.parseInt((decimals + "0000").substring(0, 4));
    }

    private static Refused wrong(long line, String chinese, String english, String found) {
        return Refused.input(
                "第 " + line + " 行的 " + chinese + " 不对：“" + found + "”。没有推演任何一笔。",
                "Line " + line + ", " + english + ": “" + found + "”. Nothing was replayed.");
    }
}
