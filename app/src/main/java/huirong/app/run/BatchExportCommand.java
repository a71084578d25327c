package huirong.app.run;

import huirong.core.bucket.Buckets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong card batch export}: all firms' facts that a card reads, one file for each bucket. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "按评分卡导出全部经营主体的数据，每个分桶一个文件，仅本人可读。",
            "Writes all firms' facts that a card reads, one file for each bucket, which only you can read."
        })
final class BatchExportCommand implements Callable<Integer> {
    @Mixin
    private ActOptions act = new ActOptions();

    @Option(
            names = "--card",
            paramLabel = "CODE",
            required = true,
            description = {"公共信用综合评价的评分卡。", "The card, of a public composite evaluation."})
    private String card = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = {"写入的空文件夹。", "An empty folder to write to."})
    private Path out = Path.of("");

    @Option(
            names = "--valid-on",
            paramLabel = "DATE",
            description = {"评价所截至的日期 yyyy-mm-dd（默认为今天）。", "The day it is about, yyyy-mm-dd (default: today)."})
    private @Nullable LocalDate validOn;

    @Option(
            names = "--buckets",
            paramLabel = "N",
            defaultValue = "64",
            description = {"分桶数（默认 64）。", "How many buckets (default 64)."})
    private int buckets = 64;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.standard();
        if (buckets < 1 || buckets > Buckets.MOST)
            throw Refused.input("分桶数应为1到" + Buckets.MOST + "。", "The number of buckets must be from 1 to " + Buckets.MOST + ".");
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("card", card);
        asked.put("validOn", validOn == null ? null : validOn.toString());
        asked.put("buckets", buckets);
        long firms;
        try (LocalServer server = LocalServer.reach(act, terminal)) {
            HttpRequest request = server.request("/api/batches")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(asked)))
                    .build();
            ProgressLine progress = new ProgressLine(terminal.err());
            try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(server.send(request), StandardCharsets.UTF_8));
                    BatchFolder folder = BatchFolder.made(out)) {
                firms = folder.fill(lines, written -> progress.show(written + " firms"));
            }
            progress.end();
        }
        if (act.json) terminal.out().println("{\"firms\":" + firms + ",\"buckets\":" + buckets + "}");
        else terminal.say("已导出 " + firms + " 家经营主体到 " + out, firms + " firms written to " + out);
        return 0;
    }
}
