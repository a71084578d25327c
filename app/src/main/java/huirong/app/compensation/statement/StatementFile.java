package huirong.app.compensation.statement;

import static huirong.app.compensation.statement.StatementRefusal.AMOUNT;
import static huirong.app.compensation.statement.StatementRefusal.BALANCE;
import static huirong.app.compensation.statement.StatementRefusal.CLOSING;
import static huirong.app.compensation.statement.StatementRefusal.DATE;
import static huirong.app.compensation.statement.StatementRefusal.DOUBLED;
import static huirong.app.compensation.statement.StatementRefusal.FOREIGN_ACCOUNT;
import static huirong.app.compensation.statement.StatementRefusal.FUTURE;
import static huirong.app.compensation.statement.StatementRefusal.GAP;
import static huirong.app.compensation.statement.StatementRefusal.ORDER;
import static huirong.app.compensation.statement.StatementRefusal.SERIAL;
import static huirong.app.compensation.statement.StatementRefusal.TEXT;
import static huirong.app.compensation.statement.StatementRefusal.TOTAL;
import static huirong.app.compensation.statement.StatementRefusal.UNENDED;
import static huirong.app.compensation.statement.StatementRefusal.UNREADABLE;

import huirong.app.intake.rows.TableFile;
import huirong.app.intake.rows.Unreadable;
import huirong.app.compensation.statement.ReadStatement.Faulty;
import huirong.app.compensation.statement.ReadStatement.Sound;
import huirong.core.money.Fen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement (CSV in UTF-8 or GB18030, or the first sheet of an xlsx) and recomputes every balance and total of it. The first
 * thing that is wrong ends the reading: a statement is taken whole or not at all.
 *
 * <p>Columns, in any order, others are passed over: 账号, 日期 (2026-03-31 or 20260331), 流水号, 收入, 支出 (yuan, one of the two),
 * 余额, 对方户名, 摘要. The last row has 合计 for its serial number, the last day the statement speaks of, both sums and the closing
 * balance; a month in which nothing moved is that row alone.
 */
final class StatementFile {
    static final List<String> COLUMNS = List.of("账号", "日期", "流水号", "收入", "支出", "余额", "对方户名", "摘要");
    static final String CLOSING_ROW = "合计";
    private static final int SERIAL_LENGTH = 64;
    private static final int TEXT_LENGTH = 200;

    /** Ends the reading; never leaves this class. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient StatementFault fault;

        Wrong(StatementRefusal reason, long row, String... found) {
            super(reason.name(), null, false, false);
            fault = StatementFault.of(reason, row, found);
        }
    }

    private final String account;
    private final @Nullable Ended before;
    private final LocalDate today;
    private final List<StatementLine> lines = new ArrayList<>();
    private final Set<String> serials = new HashSet<>();
    private long in;
    private long out;

    /** Where the account's last statement ended. */
    record Ended(LocalDate through, long closingFen) {}

    private StatementFile(String account, @Nullable Ended before, LocalDate today) {
        this.account = account;
        this.before = before;
        this.today = today;
    }

    /**
     * @param account the fund's account number, digits only
     * @param before null before the account's first statement
     */
    static ReadStatement read(byte[] file, String account, @Nullable Ended before, LocalDate today, String language) {
        try (TableFile table = TableFile.uploaded(file, COLUMNS)) {
            return new StatementFile(account, before, today).rows(table);
        } catch (Unreadable unreadable) {
            return new Faulty(StatementFault.of(UNREADABLE, 0, unreadable.finding().words(language), unreadable.detail()));
        } catch (Wrong wrong) {
            return new Faulty(wrong.fault);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ReadStatement rows(TableFile table) throws Unreadable, Wrong {
        Cells closing = null;
        while (table.hasNext()) {
            Cells cells = new Cells(table, table.next());
            if (cells.empty()) continue;
            if (closing != null) throw new Wrong(CLOSING, cells.row());
            String number = cells.text("账号").replace(" ", "");
            if (!number.equals(account)) throw new Wrong(FOREIGN_ACCOUNT, cells.row(), number, account);
            if (cells.text("流水号").equals(CLOSING_ROW)) closing = cells;
            else line(cells);
        }
        if (closing == null) throw new Wrong(CLOSING, 0);
        return closed(closing);
    }

    private void line(Cells cells) throws Wrong {
        LocalDate day = cells.day(today);
        LocalDate earliest = lines.isEmpty() ? null : lines.getLast().day();
        if (earliest != null && day.isBefore(earliest) || before != null && !day.isAfter(before.through()))
            throw new Wrong(ORDER, cells.row(), day.toString());
        String serial = cells.text("流水号");
        if (serial.isEmpty() || serial.length() > SERIAL_LENGTH) throw new Wrong(SERIAL, cells.row());
        if (!serials.add(serial)) throw new Wrong(DOUBLED, cells.row(), serial);
        long received = cells.fen("收入", 0);
        long paid = cells.fen("支出", 0);
        if (received < 0 || paid < 0 || (received == 0) == (paid == 0)) throw new Wrong(AMOUNT, cells.row(), "收入 / 支出");
        long fen = received - paid;
        long balance = cells.fen("余额", null);
        if (lines.isEmpty() && before != null && before.closingFen() + fen != balance)
            throw new Wrong(GAP, cells.row(), Fen.yuan(before.closingFen()), Fen.yuan(balance - fen));
        if (!lines.isEmpty() && lines.getLast().balanceFen() + fen != balance)
            throw new Wrong(BALANCE, cells.row(), Fen.yuan(lines.getLast().balanceFen() + fen), Fen.yuan(balance));
        in += received;
        out += paid;
        lines.add(new StatementLine(cells.row(), day, serial, fen, balance, cells.brief("对方户名"), cells.brief("摘要")));
    }

    private ReadStatement closed(Cells closing) throws Wrong {
        LocalDate through = closing.day(today);
        // A statement speaks for whole days: what moves later on its last day would belong to no statement.
        if (!through.isBefore(today)) throw new Wrong(UNENDED, closing.row(), through.toString());
        boolean early = !lines.isEmpty() && through.isBefore(lines.getLast().day());
        if (early || before != null && !through.isAfter(before.through())) throw new Wrong(ORDER, closing.row(), through.toString());
        long balance = closing.fen("余额", null);
        if (lines.isEmpty() && before != null && balance != before.closingFen())
            throw new Wrong(GAP, closing.row(), Fen.yuan(before.closingFen()), Fen.yuan(balance));
        if (closing.fen("收入", 0) != in) throw new Wrong(TOTAL, closing.row(), "收入", Fen.yuan(in), closing.text("收入"));
        if (closing.fen("支出", 0) != out) throw new Wrong(TOTAL, closing.row(), "支出", Fen.yuan(out), closing.text("支出"));
        if (!lines.isEmpty() && balance != lines.getLast().balanceFen())
            throw new Wrong(TOTAL, closing.row(), "余额", Fen.yuan(lines.getLast().balanceFen()), Fen.yuan(balance));
        return new Sound(List.copyOf(lines), through, balance - in + out, balance);
    }

    /** The cells of one row by the names of their columns. */
    private record Cells(TableFile table, TableFile.Line line) {
        long row() {
            return line.number();
        }

        boolean empty() {
            return line.cells().stream().allMatch(String::isBlank);
        }

        String text(String column) {
            int at = table.column(column);
            return at < line.cells().size() ? line.cells().get(at).strip() : "";
        }

        String brief(String column) throws Wrong {
            String text = text(column);
            if (text.length() > TEXT_LENGTH) throw new Wrong(TEXT, row(), column);
            return text;
        }

        LocalDate day(LocalDate today) throws Wrong {
            String text = text("日期");
            String dashed = text.matches("[0-9]{8}")
                    ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                    : text;
            try {
                LocalDate day = LocalDate.parse(dashed);
                if (day.isAfter(today)) throw new Wrong(FUTURE, row(), text);
                return day;
            } catch (DateTimeException none) {
                throw new Wrong(DATE, row(), text);
            }
        }

        /** @param missing what an empty cell means; null if it may not be empty */
        long fen(String column, @Nullable Integer missing) throws Wrong {
            String text = text(column);
            if (text.isEmpty() && missing != null) return missing;
            OptionalLong fen = Fen.ofYuan(text);
            if (fen.isEmpty()) throw new Wrong(AMOUNT, row(), column, text);
            return fen.getAsLong();
        }
    }
}
