package huirong.app.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong evaluate}: evaluates firms by a card; the answers are shown as they come. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {"按评分卡评价经营主体，逐家输出结果。", "Evaluates firms by a card, one line per firm as it is done."})
final class EvaluateCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROW = "%-26s  %8s  %8s  %s%n";

    @Mixin
    private ActOptions act = new ActOptions();

    @Option(
            names = "--card",
            paramLabel = "C",
            required = true,
            description = {"评分卡。", "The card."})
    private String card = "";

    @Option(
            names = "--valid-on",
            paramLabel = "DATE",
            description = {
                "评价所截至的日期 yyyy-mm-dd（默认为数据来源最近答复到的那一天）。",
                "The day it is about, yyyy-mm-dd (default: the last day through which a source answered)."
            })
    private @Nullable LocalDate validOn;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** All firms, or those named. */
    static final class Which {
        @Option(
                names = "--all",
                required = true,
                description = {"全部经营主体。", "All firms."})
        private boolean all;

        @Parameters(paramLabel = "FIRM_REF", arity = "1..*", description = {"经营主体编号。", "References of firms."})
        private List<String> firms = List.of();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.standard();
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("card", card);
        asked.put("firms", which.all ? "all" : which.firms);
        asked.put("validOn", validOn == null ? null : validOn.toString());
        try (LocalServer server = LocalServer.reach(act, terminal)) {
            HttpRequest request = server.request("/api/evaluations")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(asked)))
                    .build();
            if (!act.json) {
                terminal.out().printf(ROW, "ref", "points", "known %", "firm");
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(server.send(request), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (act.json) {
                        terminal.out().println(line);
                    } else if (!line.isBlank()) {
                        print(JSON.readTree(line), terminal.out());
                    }
                }
            }
        }
        return 0;
    }

    /** Points and completeness come in hundredths; where too little is known there are no points. */
    private static void print(JsonNode evaluation, PrintStream out) {
        JsonNode total = evaluation.path("total");
        out.printf(
                ROW,
                evaluation.path("ref").asString(""),
                total.isNumber() ? hundredths(total) : "-",
                hundredths(evaluation.path("completeness")),
                evaluation.path("firm").path("name").asString(""));
    }

    private static String hundredths(JsonNode number) {
        return BigDecimal.valueOf(number.asLong(0), 2).toPlainString();
    }
}
