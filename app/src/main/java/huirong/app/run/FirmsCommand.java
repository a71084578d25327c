package huirong.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong firms}: the firms the server knows. */
@Command(
        name = "firms",
        mixinStandardHelpOptions = true,
        description = {"按名称或代码查询本机构有权看到的经营主体。", "Lists firms by name or code, those the organisation may see."})
final class FirmsCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    @Mixin
    private ActOptions act = new ActOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = {"最多显示多少家（默认 200，0 为全部）。", "How many at most (default 200; 0 for all)."})
    private long limit;

    @Parameters(paramLabel = "QUERY", arity = "0..1", defaultValue = "", description = {"名称或代码的一部分。", "Part of a name or code."})
    private String query = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.standard();
        try (LocalServer server = LocalServer.reach(act, terminal)) {
            long shown = 0;
            String after = "";
            while (true) {
                long page = limit == 0 ? PAGE : Math.min(PAGE, limit - shown);
                JsonNode answer = page(server, after, page);
                for (JsonNode firm : answer.path("firms")) {
                    terminal.out().println(act.json ? firm.toString() : line(firm));
                    shown++;
                }
                after = answer.path("next").asString("");
                if (after.isEmpty()) {
                    if (shown == 0) {
                        terminal.say(
                                "没有 " + act.organisation + " 有权看到的经营主体。",
                                "There is no such firm that " + act.organisation + " may see.");
                    }
                    return 0;
                }
                if (limit > 0 && shown >= limit) {
                    terminal.say("还有更多；请加 --limit 0 显示全部。", "There are more; --limit 0 shows all.");
                    return 0;
                }
            }
        }
    }

    private JsonNode page(LocalServer server, String after, long size) throws IOException, InterruptedException {
        String path = "/api/firms?q=" + encoded(query) + "&limit=" + size
                + (after.isEmpty() ? "" : "&after=" + encoded(after));
        try (InputStream body = server.send(server.request(path).build())) {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** Columns of fixed width first, so that they line up whatever the name holds. */
    private static String line(JsonNode firm) {
        StringBuilder identifiers = new StringBuilder();
        for (JsonNode identifier : firm.path("identifiers")) {
            identifiers.append(identifiers.isEmpty() ? "" : ",").append(identifier.path("identifier").asString(""));
        }
        return String.format("%-26s  %-18s  %s", firm.path("ref").asString(""), identifiers, firm.path("name").asString(""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
