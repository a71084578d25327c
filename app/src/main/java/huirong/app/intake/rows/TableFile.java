package huirong.app.intake.rows;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A CSV table, gzipped or not, read once from front to end. Any line ends; a byte-order mark is skipped; bytes that are not
 * in the stated encoding are never guessed at.
 */
public final class TableFile implements AutoCloseable {
    /** One row: the line of the file on which it begins (the header is on 1), and its cells. */
    public record Line(long number, List<String> cells) {}

    private static final int HEAD = 8192;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    /**
     * Opens a table and reads its header.
     *
     * @param wanted columns that must be there, each once
     * @throws Unreadable if it is empty, no text, wrongly encoded, or lacks a column
     * @throws IOException if the bytes can't be had
     */
    public static TableFile open(InputStream bytes, Charset encoding, List<String> wanted)
            throws Unreadable, IOException {
        try {
            return new TableFile(bytes, encoding, wanted);
        } catch (UncheckedIOException | CsvParseException failed) {
            throw unreadable(failed);
        } catch (ZipException | EOFException | CharacterCodingException failed) {
            throw unreadable(new UncheckedIOException(failed));
        }
    }

    /**
     * Opens what a person uploads: the first sheet of an Excel file, or CSV in UTF-8 or, where it is not that, in GB18030.
     *
     * @param wanted columns that must be there, each once
     * @throws Unreadable as {@link #open}, or if it is an Excel file that can't be opened
     */
    public static TableFile uploaded(byte[] file, List<String> wanted) throws Unreadable, IOException {
        byte[] csv = Workbook.is(file) ? Workbook.csv(file) : file;
        return open(new ByteArrayInputStream(csv), encoding(csv), wanted);
    }

    /** UTF-8 for whatever is that throughout, and for what can't be unpacked, which opening it will say. */
    private static Charset encoding(byte[] csv) throws IOException {
        try (Reader text = reader(unzipped(new BufferedInputStream(new ByteArrayInputStream(csv), HEAD)), StandardCharsets.UTF_8)) {
            text.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return GB18030;
        } catch (ZipException | EOFException damaged) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Bytes that are not in the encoding end the reading. */
    private static Reader reader(InputStream plain, Charset encoding) {
        return new InputStreamReader(
                plain,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private TableFile(InputStream bytes, Charset encoding, List<String> wanted) throws Unreadable, IOException {
        InputStream plain = text(unzipped(new BufferedInputStream(bytes, HEAD)), encoding);
        Reader reader = reader(plain, encoding);
        csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader);
        records = csv.iterator();
        if (!records.hasNext()) throw new Unreadable(Finding.FILE_EMPTY, "");
        List<String> header = records.next().getFields();
        width = header.size();
        for (int i = 0; i < width; i++) {
            String name = header.get(i).replace("\uFEFF", "").strip();
            if (columns.putIfAbsent(name, i) != null && wanted.contains(name))
                throw new Unreadable(Finding.FILE_HEADER, name);
        }
        for (String name : wanted) {
            if (!columns.containsKey(name)) throw new Unreadable(Finding.FILE_COLUMN, name);
        }
    }

    /** Where a column stands in each row. */
    public int column(String name) {
        return columns.get(name);
    }

    /** How many cells a row must have. */
    public int width() {
        return width;
    }

    /** True if another row follows. */
    public boolean hasNext() throws Unreadable {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | CsvParseException failed) {
            throw unreadable(failed);
        }
    }

    public Line next() throws Unreadable {
        try {
            CsvRecord row = records.next();
            // A text with NUL in it is none; PostgreSQL would not store it either.
            for (String cell : row.getFields()) if (cell.indexOf('\0') >= 0) throw new Unreadable(Finding.FILE_NOT_CSV, "");
            return new Line(row.getStartingLineNumber(), row.getFields());
        } catch (UncheckedIOException | CsvParseException failed) {
            throw unreadable(failed);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static InputStream unzipped(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        boolean zipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return zipped ? new GZIPInputStream(bytes, HEAD * 8) : bytes;
    }

    private static InputStream text(InputStream bytes, Charset encoding) throws Unreadable, IOException {
        BufferedInputStream ahead = new BufferedInputStream(bytes, HEAD);
        ahead.mark(HEAD);
        byte[] head = ahead.readNBytes(HEAD);
        if (head.length == 0) throw new Unreadable(Finding.FILE_EMPTY, "");
        String start = new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1);
        boolean binary = start.startsWith("PK") || start.startsWith("%PDF") || start.startsWith("\u00d0\u00cf\u0011");
        for (byte b : head) binary |= b == 0;
        if (binary) throw new Unreadable(Finding.FILE_NOT_CSV, "");
        ahead.reset();
        if (encoding.equals(StandardCharsets.UTF_8) && start.startsWith("\u00ef\u00bb\u00bf")) ahead.skipNBytes(3);
        return ahead;
    }

    private static Unreadable unreadable(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) return new Unreadable(Finding.FILE_ENCODING, "");
            if (cause instanceof ZipException || cause instanceof EOFException)
                return new Unreadable(Finding.FILE_GZIP, "");
        }
        if (failed instanceof CsvParseException) return new Unreadable(Finding.FILE_FIELD_SIZE, "");
        throw failed;
    }
}
