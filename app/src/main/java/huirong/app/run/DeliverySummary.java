package huirong.app.run;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/** A delivery's report for people: what became of the rows, and what was found in them. */
final class DeliverySummary {
    private DeliverySummary() {}

    static void print(JsonNode report, PrintStream out) {
        out.println(report.path("file").asString("") + "  " + report.path("item").asString("") + "  "
                + report.path("ref").asString(""));
        if (refused(report)) {
            JsonNode refusal = report.path("refusal");
            out.println("  未接收 Refused: " + words(refusal));
            return;
        }
        out.println("  已发布 Published" + (report.path("seq").isNull() ? "" : "，序号 sequence " + report.path("seq").asLong(0)));
        line(out, report, "delivered", "报送 delivered");
        line(out, report, "accepted", "入档 accepted");
        line(out, report, "warned", "入档（有提示） accepted with a warning");
        line(out, report, "waiting", "等待认领 waiting for its firm");
        line(out, report, "rejected", "退回 rejected");
        line(out, report, "repeated", "重复 repeated");
        if (report.path("nothingChanged").asBoolean(false)) {
            out.println("  内容与已知一致，没有变化 Nothing changed: all of it was known");
        }
        for (JsonNode finding : report.path("findings")) {
            out.println("  " + finding.path("rows").asLong(0) + " 行 rows: " + words(finding) + "  行号 lines "
                    + finding.path("lines"));
        }
    }

    static boolean refused(JsonNode report) {
        return report.path("state").asString("").equals("refused");
    }

    private static void line(PrintStream out, JsonNode report, String field, String label) {
        long rows = report.path(field).asLong(0);
        if (rows > 0 || field.equals("delivered")) {
            out.printf("  %10d  %s%n", rows, label);
        }
    }

    private static String words(JsonNode said) {
        return said.path("zh").asString("") + " " + said.path("en").asString("") + " ("
                + said.path("code").asString("") + ")";
    }
}
