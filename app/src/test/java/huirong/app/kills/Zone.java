package huirong.app.kills;

import huirong.app.testing.Api;
import huirong.core.code.SocialCreditCode;
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
                subject: {scheme: uscc, column: firm}
                columns:
                  name: name
                  effective: {value: 2020-01-01}
                """);
        deliver(operator, """
                item: authorisation
                subject: {scheme: uscc, column: firm}
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
        for (String firm : FIRMS) file.append(firm).append(",演示五金").append(firm, 11, 17).append('\n');
        var report = operator.delivered(manifest, file.toString().getBytes(StandardCharsets.UTF_8));
        Assertions.assertThat(report.get("accepted").asLong()).as("%s", report).isEqualTo(FIRMS.size());
    }

    private static String firm(int number) {
        String body = "91500111" + "DEM" + String.format(Locale.ROOT, "%06d", number);
        return body + SocialCreditCode.checkCharacter(body);
    }
}
