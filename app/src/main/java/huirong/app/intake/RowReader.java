package huirong.app.intake;

import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.intake.rows.Cells;
import huirong.app.intake.rows.Finding;
import huirong.app.intake.rows.TableFile;
import huirong.core.code.SocialCreditCode;
import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import huirong.core.fact.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns lines of a table into statements, as a manifest says. */
class RowReader {
    private static final int KEPT = 60;
    private static final long TOLERATED_FEN = 2;

    private final Manifest manifest;
    private final TableFile table;
    private final LocalDate asOf;
    private final boolean inventedWelcome;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter months;
    private final int subject;
    private final List<Source> sources;

    /** A field, and where its text comes from: a position in the row, or -1 and a fixed text. */
    private record Source(Field field, Manifest.Column column, int position) {}

    /** @param inventedWelcome whether codes of invented firms are taken: only where the platform runs a demonstration */
    RowReader(Manifest manifest, TableFile table, LocalDate asOf, boolean inventedWelcome) {
        this.manifest = manifest;
        this.table = table;
        this.asOf = asOf;
        this.inventedWelcome = inventedWelcome;
        dates = Cells.dates(manifest.dates());
        months = Cells.dates(
                manifest.dates().contains("d") ? "yyyy-MM" : manifest.dates());
        subject = table.column(manifest.subject());
        sources = manifest.fields().entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Source source(String field, Manifest.Column column) {
        return new Source(
                manifest.item().field(field).orElseThrow(),
                column,
                column.column() == null ? -1 : table.column(column.column()));
    }

    ReadRow read(TableFile.Line line) {
        if (line.cells().size() != table.width()) return new ReadRow.Bad(line.number(), Finding.ROW_COLUMNS, null, null);
        String identifier = line.cells().get(subject).strip();
        Finding identity = identityFinding(identifier);
        if (identity != null) return bad(line, identity, "subject", identifier);
        Map<String, Object> values = new HashMap<>();
        for (Source source : sources) {
            Field field = source.field();
            String cell = cell(line, source);
            if (cell.isEmpty() || manifest.missing().contains(cell)) {
                if (field.required()) return bad(line, Finding.VALUE_MISSING, field.name(), "");
                continue;
            }
            switch (value(field, source.column(), cell)) {
                case Cells.Read.Value(Object value) -> values.put(field.name(), value);
                case Cells.Read.Wrong(Finding finding) -> {
                    return bad(line, finding, field.name(), cell);
                }
            }
        }
        return whole(line, identifier, values);
    }

    private ReadRow whole(TableFile.Line line, String identifier, Map<String, Object> values) {
        if (manifest.item() == Catalogue.REGISTRATION && manifest.scheme().equals("uscc"))
            values.putIfAbsent("division", new SocialCreditCode(identifier).registeringDivision());
        if (manifest.item() == Catalogue.AUTHORISATION
                && !((LocalDate) values.get("data_to")).isAfter((LocalDate) values.get("data_from")))
            return bad(line, Finding.PERIOD_ORDER, "data_to", values.get("data_to").toString());
        Fact fact = manifest.item().fact(values);
        return new ReadRow.Good(
                new SubmittedRow(line.number(), manifest.scheme(), identifier, fact, warning(fact)));
    }

    private @Nullable String warning(Fact fact) {
        Long net = fact.number("net_fen");
        Long tax = fact.number("tax_fen");
        Long total = fact.number("total_fen");
        if (net != null && tax != null && total != null && Math.abs(net + tax - total) > TOLERATED_FEN)
            return Finding.INVOICE_SUM.code();
        return fact.validFrom().isAfter(asOf) ? Finding.DATE_FUTURE.code() : null;
    }

    private Cells.Read value(Field field, Manifest.Column column, String cell) {
        DateTimeFormatter pattern = column.value() == null ? dates : DateTimeFormatter.ISO_LOCAL_DATE;
        return switch (field.type()) {
            case TEXT, ORGANISATION -> Cells.text(cell);
            case ITEM_CODES -> Arrays.stream(cell.split(",", -1)).allMatch(code -> Catalogue.item(code).isPresent())
                    ? Cells.text(cell)
                    : new Cells.Read.Wrong(Finding.ITEM_UNKNOWN);
            case CODE -> {
                String code = column.codes().getOrDefault(cell, cell);
                yield field.codes().contains(code)
                        ? new Cells.Read.Value(code)
                        : new Cells.Read.Wrong(Finding.CODE_UNKNOWN);
            }
            case DATE -> Cells.date(cell, pattern);
            case MONTH -> Cells.month(cell, months);
            case FEN -> Cells.fen(cell, column.unit());
            case COUNT -> Cells.count(cell);
            case HUNDREDTHS -> Cells.hundredths(cell);
        };
    }

    private static String cell(TableFile.Line line, Source source) {
        if (source.position() < 0) return Objects.requireNonNullElse(source.column().value(), "");
        return line.cells().get(source.position()).strip();
    }

    private @Nullable Finding identityFinding(String identifier) {
        if (identifier.isEmpty()) return Finding.IDENTIFIER_MISSING;
        if (identifier.length() > 64) return Finding.TEXT_LENGTH;
        if (!manifest.scheme().equals("uscc")) return null;
        SocialCreditCode.Fault fault = SocialCreditCode.fault(identifier).orElse(null);
        if (fault == null)
            return new SocialCreditCode(identifier).invented() && !inventedWelcome ? Finding.INVENTED : null;
        return switch (fault) {
            case LENGTH -> Finding.USCC_LENGTH;
            case CHARACTER -> Finding.USCC_CHARACTER;
            case CHECK -> Finding.USCC_CHECK;
        };
    }

    /** What an authorised item's row said is not kept in a report: the row may be somebody's who authorised nothing. */
    private ReadRow bad(TableFile.Line line, Finding finding, String field, String cell) {
        boolean keep = !manifest.item().basis().firmByFirm();
        String detail = cell.length() > KEPT ? cell.substring(0, KEPT) + "…" : cell;
        return new ReadRow.Bad(line.number(), finding, field, keep ? detail : null);
    }
}
