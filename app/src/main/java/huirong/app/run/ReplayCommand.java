package huirong.app.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong card replay}: past evaluations are computed again on the server and compared bit by bit. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "按当时的档案和评分卡复算已出具的评价，逐位比较；有不同则退出码为 1。",
            "Computes past evaluations again from the files and cards they cite; exit code 1 if one differs."
        })
public final class ReplayCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Mixin
    private ActOptions act = new ActOptions();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** All evaluations, or those of one firm. */
    static final class Which {
        @Option(
                names = "--all",
                required = true,
                description = {"全部评价。", "All evaluations."})
        private boolean all;

        @Option(
                names = "--firm",
                paramLabel = "REF",
                required = true,
                description = {"一家经营主体的编号。", "The reference of one firm."})
        private @Nullable String firm;
    }

    public ReplayCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.standard();
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("firm", which.firm);
        JsonNode tally = null;
        try (LocalServer server = LocalServer.reach(act, terminal)) {
            HttpRequest request = server.request("/api/replays")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(asked)))
                    .build();
            ProgressLine progress = new ProgressLine(terminal.err());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(server.send(request), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    tally = JSON.readTree(line);
                    progress.show(count(tally, "done") + " / " + count(tally, "of"));
                }
            }
            progress.end();
        }
        if (tally == null || count(tally, "done") != count(tally, "of"))
            throw Refused.fault("复算中断，请查看服务日志", "The replay broke off; see the server's log");
        if (act.json) terminal.out().println(tally);
        else print(tally, terminal);
        return count(tally, "different") == 0 ? 0 : 1;
    }

    private static void print(JsonNode tally, Terminal terminal) {
        terminal.out().printf("%-11s %10d%n", "evaluations", count(tally, "of"));
        for (String part : new String[] {"same", "erased", "different"})
            terminal.out().printf("%-11s %10d%n", part, count(tally, part));
        JsonNode first = tally.path("first");
        if (first.isObject())
            terminal.out()
                    .printf(
                            "%-11s evaluation %s  firm %s  card %s  %s%n",
                            "first",
                            first.path("evaluation").asString(""),
                            first.path("firm").asString(""),
                            first.path("cardVersion").asString(""),
                            first.path("where").asString(""));
    }

    private static long count(JsonNode tally, String name) {
        return tally.path(name).asLong(0);
    }
}
