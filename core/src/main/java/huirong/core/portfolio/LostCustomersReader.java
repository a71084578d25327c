package huirong.core.portfolio;

import huirong.core.portfolio.LostCustomers.Step;
import huirong.core.pricing.AnnualRate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads decimals as the whole numbers they are, so that a table means the same everywhere. */
final class LostCustomersReader {
    private static final Pattern DECIMAL = Pattern.compile("[01](\\.[0-9]{1,30})?");

    private LostCustomersReader() {}

    static LostCustomers read(String csv) {
        List<String[]> rows = csv.lines()
                .map(line -> line.strip().replace("\uFEFF", ""))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(",", -1))
                .toList();
        if (rows.isEmpty()) throw new IllegalArgumentException("lost customers: no heading");
        List<String> grades = Arrays.stream(rows.getFirst())
                .skip(1)
                .map(heading -> heading.substring(heading.lastIndexOf('_') + 1).strip())
                .toList();
        return new LostCustomers(
                grades,
                IntStream.range(1, rows.size()).mapToObj(i -> step(i, rows.get(i))).toList());
    }

    private static Step step(int row, String[] cells) {
        long rate = scaled(row, cells[0], 9);
        if (rate % 100_000 != 0) throw wrong(row, "no rate in whole basis points: " + cells[0]);
        return new Step(
                new AnnualRate((int) (rate / 100_000)),
                Arrays.stream(cells).skip(1).map(cell -> scaled(row, cell, 9)).toList());
    }

    /** A decimal between nought and one, times ten to the power of {@code digits}, rounded half up. */
    private static long scaled(int row, String text, int digits) {
        String decimal = text.strip();
        if (!DECIMAL.matcher(decimal).matches()) throw wrong(row, "no decimal between 0 and 1: " + text);
        String padded = (decimal.indexOf('.') < 0 ? decimal + "." : decimal) + "0".repeat(digits + 1);
        int point = padded.indexOf('.');
        long value = Long.parseLong(padded.substring(0, point) + padded.substring(point + 1, point + 1 + digits));
        return padded.charAt(point + 1 + digits) >= '5' ? value + 1 : value;
    }

    private static IllegalArgumentException wrong(int row, String what) {
        return new IllegalArgumentException("lost customers, row " + row + ": " + what);
    }
}
