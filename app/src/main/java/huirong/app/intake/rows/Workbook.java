package huirong.app.intake.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel file (xlsx) as CSV in UTF-8, for {@link TableFile}: rows stay on their lines, dates are written
 * 2026-03-31, numbers in plain digits as Excel shows them, which keeps fifteen digits of each.
 */
public final class Workbook {
    /** What a packed file may come to unpacked: enough for any list by hand, too little to fill the memory. */
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 200;
    private static final MathContext SHOWN = new MathContext(15);

    private Workbook() {}

    /** Whether the bytes begin as those of an xlsx file do. */
    public static boolean is(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** @throws Unreadable if it can't be opened or is too large */
    public static byte[] csv(byte[] file) throws Unreadable {
        try {
            measure(file);
            return firstSheet(file);
        } catch (IOException | RuntimeException damaged) {
            // The reader throws whatever the damage leads it to; each means the same to whoever sent the file.
            throw new Unreadable(Finding.FILE_WORKBOOK, "");
        }
    }

    /** By way of a file: as a stream, what some programs write is not read by the JDK. */
    private static void measure(byte[] file) throws IOException {
        Path kept = Files.createTempFile("huirong-workbook", ".xlsx");
        try {
            Files.write(kept, file);
            long bytes = 0;
            byte[] buffer = new byte[8192];
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream unpacked = zip.getInputStream(entry)) {
                        for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                            bytes += read;
                            if (bytes > MOST_BYTES) throw new IOException("too large");
                        }
                    }
                }
            }
        } finally {
            Files.delete(kept);
        }
    }

    private static byte[] firstSheet(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            CsvWriter csv = CsvWriter.builder().build(text);
            long written = 0;
            for (Iterator<Row> next = rows.iterator(); next.hasNext(); ) {
                Row row = next.next();
                if (row.getRowNum() > MOST_ROWS || row.getCellCount() > MOST_COLUMNS) throw new IOException("too large");
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) cells.add(text(row.getCell(column)));
                if (cells.stream().allMatch(String::isEmpty)) continue;
                for (; written < row.getRowNum() - 1; written++) text.write("\n");
                csv.writeRecord(cells);
                csv.flush();
                written++;
            }
        }
        text.flush();
        return bytes.toByteArray();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER && dated(cell)) return cell.asDate().toLocalDate().toString();
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) return "";
        return cell.getType() == CellType.STRING ? raw.replace('\n', ' ').strip() : number(raw);
    }

    private static String number(String raw) {
        try {
            BigDecimal shown = new BigDecimal(raw).round(SHOWN);
            return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return raw.strip();
        }
    }

    /** Whether a number is shown as a day; 14 to 22 are the built-in formats of dates and times. */
    private static boolean dated(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return id != null && id >= 14 && id <= 22 || format != null && format.contains("yy");
    }
}
