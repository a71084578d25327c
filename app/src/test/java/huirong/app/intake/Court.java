package huirong.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A court's file as it should be, for tests to spoil. */
final class Court {
    static final String CODE = "court-of-tests";
    static final String HEADER = "firm,number,filed,claimed,status\n";
    static final String MANIFEST =
            """
            item: court-enforcement
            encoding: UTF-8
            dates: yyyy-MM-dd
            asOf: 2026-03-01
            subject: {scheme: case, column: firm}
            missing: [N/A]
            columns:
              case_number: number
              filed: filed
              claimed_fen: {column: claimed, unit: yuan}
              status: {column: status, codes: {在执行: open, 已履行: fulfilled}}
            """;

    private Court() {}

    /** Rows that are all well, about a firm of their own. */
    static String good(String firm, int rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int n = 1; n <= rows; n++)
            text.append(firm).append(",(2026)渝执").append(n).append("号,2026-01-0").append(1 + n % 9).append(',')
                    .append(n).append("000.50,").append(n % 2 == 0 ? "在执行" : "已履行").append('\n');
        return text.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
