package huirong.app.intake.rows;

import huirong.core.money.Fen;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads one cell as a value, or says what is wrong with it. Nothing is guessed: a spelling that could mean two things is refused. */
public final class Cells {
    /** A value, or the finding that stands in its way. */
    public sealed interface Read {
        record Value(Object value) implements Read {}

        record Wrong(Finding finding) implements Read {}
    }

    /** How an amount is written. */
    public enum Unit {
        YUAN,
        FEN,
        WAN,
        /** A register's words for capital, such as {@code 4,210(万)} or {@code 141万人民币}. */
        CAPITAL_TEXT
    }

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern CAPITAL = Pattern.compile(
            "([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)(\\.[0-9]{1,4})?[(（]?万(?:人民币)?元?(?:人民币)?[)）]?");
    private static final int LONGEST = 4000;

    private Cells() {}

    /** A pattern of a manifest, strict about days that don't exist. */
    public static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT);
    }

    public static Read text(String cell) {
        return cell.length() > LONGEST ? wrong(Finding.TEXT_LENGTH) : new Read.Value(cell);
    }

    public static Read date(String cell, DateTimeFormatter pattern) {
        return temporal(cell, pattern, LocalDate::from, 9999);
    }

    /** A month ends where the next begins, and that day must be one of four digits too. */
    public static Read month(String cell, DateTimeFormatter pattern) {
        return temporal(cell, pattern, time -> YearMonth.from(time).atDay(1), 9998);
    }

    public static Read count(String cell) {
        return WHOLE.matcher(cell).matches() ? new Read.Value(Long.valueOf(cell)) : wrong(Finding.COUNT_FORMAT);
    }

    /** A quantity in hundredths of its unit. */
    public static Read hundredths(String cell) {
        return amount(Fen.ofYuan(cell));
    }

    public static Read fen(String cell, Unit unit) {
        return switch (unit) {
            case YUAN -> amount(Fen.ofYuan(cell));
            case FEN -> WHOLE.matcher(cell).matches()
                    ? new Read.Value(Long.valueOf(cell))
                    : wrong(Finding.AMOUNT_FORMAT);
            case WAN -> amount(tenThousand(cell));
            case CAPITAL_TEXT -> {
                var matcher = CAPITAL.matcher(cell);
                yield matcher.matches()
                        ? amount(tenThousand(matcher.group(1).replace(",", "")
                                + (matcher.group(2) == null ? "" : matcher.group(2))))
                        : wrong(Finding.AMOUNT_FORMAT);
            }
        };
    }

    private static Read temporal(
            String cell, DateTimeFormatter pattern, TemporalQuery<LocalDate> query, int lastYear) {
        try {
            LocalDate day = pattern.parse(cell, query);
            return day.getYear() < 1 || day.getYear() > lastYear ? wrong(Finding.DATE_IMPOSSIBLE) : new Read.Value(day);
        } catch (DateTimeException unusable) {
            ParsePosition position = new ParsePosition(0);
            boolean written = pattern.parseUnresolved(cell, position) != null && position.getIndex() == cell.length();
            return wrong(written ? Finding.DATE_IMPOSSIBLE : Finding.DATE_FORMAT);
        }
    }

    /** 万元 with up to six decimals: a fen is a millionth of it. */
    private static OptionalLong tenThousand(String cell) {
        if (!cell.matches("-?[0-9]{1,11}(\\.[0-9]{1,6})?")) return OptionalLong.empty();
        int point = cell.indexOf('.');
        String decimals = ((point < 0 ? "" : cell.substring(point + 1)) + "000000").substring(0, 6);
        return OptionalLong.of(Long.parseLong((point < 0 ? cell : cell.substring(0, point)) + decimals));
    }

    private static Read amount(OptionalLong value) {
        return value.isPresent() ? new Read.Value(value.getAsLong()) : wrong(Finding.AMOUNT_FORMAT);
    }

    private static Read wrong(Finding finding) {
        return new Read.Wrong(finding);
    }
}
