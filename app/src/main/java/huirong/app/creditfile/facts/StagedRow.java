package huirong.app.creditfile.facts;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One row as it is copied into the staging table; a refused one carries nothing but its line and the reason. */
record StagedRow(
        long line,
        @Nullable Subject subject,
        byte @Nullable [] key,
        @Nullable String validFrom,
        @Nullable String validTo,
        byte @Nullable [] digest,
        byte @Nullable [] body,
        @Nullable String warning,
        @Nullable String refused,
        @Nullable String status,
        @Nullable Long amount) {

    static final String COLUMNS =
            "line, home, subject_id, linked, key, valid_from, valid_to, digest, body, warning, refused, status, amount";

    private static final HexFormat HEX = HexFormat.of();

    static StagedRow refused(SubmittedRow row, String code, @Nullable String status, @Nullable Long amount) {
        return new StagedRow(row.line(), null, null, null, null, null, null, null, code, status, amount);
    }

    /** PostgreSQL's COPY text format; every text here is a code or a number, so nothing needs escaping. */
    void copyTo(StringBuilder out) {
        out.append(line).append('\t');
        if (subject == null) out.append("\\N\t\\N\t\\N\t");
        else
            out.append(subject.home())
                    .append('\t')
                    .append(subject.id())
                    .append('\t')
                    .append(subject.firm() != null ? 't' : 'f')
                    .append('\t');
        bytes(key, out);
        text(validFrom, out);
        text(validTo, out);
        bytes(digest, out);
        bytes(body, out);
        text(warning, out);
        text(refused, out);
        text(status, out);
        out.append(amount == null ? "\\N" : amount.toString()).append('\n');
    }

    private static void text(@Nullable String value, StringBuilder out) {
        out.append(value == null ? "\\N" : value).append('\t');
    }

    private static void bytes(byte @Nullable [] value, StringBuilder out) {
        if (value == null) out.append("\\N\t");
        else {
            out.append("\\\\x");
            HEX.formatHex(out, value);
            out.append('\t');
        }
    }
}
