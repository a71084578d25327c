package huirong.app.creditfile;

import huirong.app.creditfile.facts.SubmittedRow;
import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of invented firms, which are known by a case number. */
final class Rows {
    static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private Rows() {}

    static List<SubmittedRow> numbered(SubmittedRow... rows) {
        return java.util.stream.IntStream.range(0, rows.length)
                .mapToObj(i -> new SubmittedRow(
                        i + 2L, rows[i].scheme(), rows[i].identifier(), rows[i].fact(), rows[i].warning()))
                .toList();
    }

    static SubmittedRow row(String subject, Fact fact) {
        return new SubmittedRow(1, "case", subject, fact, null);
    }

    static SubmittedRow registration(String subject, LocalDate effective, String name) {
        return row(subject, Catalogue.REGISTRATION.fact(Map.of("name", name, "effective", effective)));
    }

    static SubmittedRow honour(String subject, String number, LocalDate granted, String level) {
        return row(
                subject,
                Catalogue.HONOUR.fact(
                        Map.of("title", "质量奖", "document_number", number, "level", level, "granted", granted)));
    }

    static SubmittedRow enforcement(String subject, String number, LocalDate filed, String status) {
        return row(
                subject,
                Catalogue.ENFORCEMENT.fact(
                        Map.of("case_number", number, "filed", filed, "status", status, "claimed_fen", 100_00L)));
    }

    static SubmittedRow invoice(String subject, String number, LocalDate issued, String status) {
        return row(
                subject,
                Catalogue.INVOICE_IN.fact(Map.of(
                        "number", number,
                        "issued", issued,
                        "counterparty", "B1",
                        "net_fen", 100_00L,
                        "tax_fen", 13_00L,
                        "total_fen", 113_00L,
                        "status", status)));
    }

    static SubmittedRow electricity(String subject, LocalDate month, long hundredths) {
        return row(subject, Catalogue.ELECTRICITY.fact(Map.of("month", month, "used_kwh", hundredths)));
    }

    /** An authorisation for data of the years 2020 to 2030, signed in 2025. */
    static SubmittedRow authorisation(String subject, String number, String reader, String... items) {
        return authorisation(subject, number, reader, Map.of(), items);
    }

    static SubmittedRow authorisation(
            String subject, String number, String reader, Map<String, LocalDate> other, String... items) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "number", number,
                "reader", reader,
                "items", String.join(",", Arrays.asList(items)),
                "purpose", "融资信用评价",
                "data_from", LocalDate.of(2020, 1, 1),
                "data_to", LocalDate.of(2030, 1, 1),
                "signed", LocalDate.of(2025, 1, 1),
                "until", LocalDate.of(2030, 1, 1)));
        values.putAll(other);
        return row(subject, Catalogue.AUTHORISATION.fact(values));
    }
}
