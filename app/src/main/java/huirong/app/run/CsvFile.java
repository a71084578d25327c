package huirong.app.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import huirong.core.fact.Sha256;
import huirong.core.training.table.Layout;
import huirong.core.training.table.Table;
import huirong.core.training.table.TableReader;
import huirong.core.training.table.Unusable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A table in a CSV file (UTF-8, comma, names in the first line), perhaps packed with gzip. */
public final class CsvFile {
    private final Path path;

    public CsvFile(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path))
            throw Refused.input("无法读取文件 " + path + "。", "The file " + path + " cannot be read.");
        this.path = path;
    }

    /** Lower-case hexadecimal SHA-256 of the file's bytes. */
    public String hash() throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes the lines one by one. */
    public interface Lines {
        void line(List<String> texts, long number) throws IOException;
    }

    /** Hands over the header, then every row. */
    public void read(Lines lines) throws IOException {
        try (CsvReader<CsvRecord> csv = lines().ofCsvRecord(reader())) {
            for (CsvRecord row : csv) lines.line(row.getFields(), row.getStartingLineNumber());
        } catch (CsvParseException e) {
            throw Refused.input(
                    "文件 " + path + " 不是规范的 CSV：" + e.getMessage(),
                    "The file " + path + " is no well-formed CSV: " + e.getMessage());
        }
    }

    /** Lines of another length pass here: whoever takes them says so in both languages. */
    private static CsvReader.CsvReaderBuilder lines() {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** The whole table. */
    public Table table(Layout layout) throws IOException {
        try {
            Set<String> categories = new TreeSet<>();
            TableReader reader = read(layout, categories);
            if (!reader.again().isEmpty()) {
                categories.addAll(reader.again());
                reader = read(layout, categories);
            }
            return reader.table();
        } catch (Unusable e) {
            throw refused(e);
        }
    }

    private TableReader read(Layout layout, Set<String> categories) throws IOException {
        AtomicReference<@Nullable TableReader> reader = new AtomicReference<>();
        read((texts, line) -> {
            TableReader open = reader.get();
            if (open == null) reader.set(new TableReader(texts, layout, categories));
            else open.row(texts, line);
        });
        TableReader done = reader.get();
        if (done == null) throw Refused.input("文件 " + path + " 是空的。", "The file " + path + " is empty.");
        return done;
    }

    public static Refused refused(Unusable unusable) {
        return Refused.input(unusable.words().chinese(), unusable.words().english());
    }

    /** A byte order mark is no part of the first name. */
    private InputStreamReader reader() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(4);
        int first = in.read();
        int second = in.read();
        in.reset();
        InputStream plain = first == 0x1f && second == 0x8b ? new GZIPInputStream(in, 1 << 16) : in;
        BufferedInputStream text = new BufferedInputStream(plain, 1 << 16);
        text.mark(4);
        if (!(text.read() == 0xef && text.read() == 0xbb && text.read() == 0xbf)) text.reset();
        return new InputStreamReader(text, StandardCharsets.UTF_8);
    }
}
