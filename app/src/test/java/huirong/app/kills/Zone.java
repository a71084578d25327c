package huirong.app.kills;

import huirong.app.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;

/** Invented firms, registered and with authorisations, and a department that delivers about them. */
final class Zone {
    static final String SENDER = "department";
    static final List<String> FIRMS = IntStream.range(0, 40).mapToObj(Zone::firm).toList();

    private Zone() {}

    static void open(Api operator) {
        operator.register(SENDER, "DEPARTMENT", "vat-invoice-in", "court-enforcement");
        deliver(operator, """
                item: registration
                subject: {scheme: regno, column: firm}
                columns:
                  name: name
                  effective: {value: 2020-01-01}
                """);
        deliver(operator, """
                item: authorisation
                subject: {scheme: regno, column: firm}
                columns:
                  number: name
                  reader: {value: operator}
                  items: {value: vat-invoice-in}
                  purpose: {value: 融资信用评价}
                  data_from: {value: 2020-01-01}
                  data_to: {value: 2030-01-01}
                  signed: {value: 2024-01-01}
                  until: {value: 2099-01-01}
                """);
    }

    private static void deliver(Api operator, String manifest) {
        StringBuilder file = new StringBuilder("firm,name\n");
        for (String firm : FIRMS) file.append(firm).append(",演示五金").append(firm, 6, 12).append('\n');
        var report = operator.delivered(manifest, file.toString().getBytes(StandardCharsets.UTF_8));
        Assertions.assertThat(report.get("accepted").asLong()).as("%s", report).isEqualTo(FIRMS.size());
    }

    /** No social credit code: a platform in service takes none of invented firms. */
    private static String firm(int number) {
        return String.format(Locale.ROOT, "kills-%06d", number);
    }
}
