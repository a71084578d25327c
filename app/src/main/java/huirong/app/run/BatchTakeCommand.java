package huirong.app.run;

import huirong.core.bucket.Content;
import huirong.core.bucket.Manifest;
import huirong.core.bucket.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong card batch take}: what a job computed is checked and stored on the server, bucket after bucket. */
@Command(
        name = "take",
        mixinStandardHelpOptions = true,
        description = {
            "核对并收回批量评价结果；可重复执行，不会重复入库。",
            "Checks and stores the results of a batch; it may be repeated and stores nothing twice."
        })
final class BatchTakeCommand implements Callable<Integer> {
    @Mixin
    private ActOptions act = new ActOptions();

    @Parameters(paramLabel = "DIR", description = {"导出所在的文件夹。", "The folder of the export."})
    private Path folder = Path.of("");

    @Option(
            names = "--all",
            description = {
                "逐家从档案复算比对（默认每 500 家随机抽查 20 家）。",
                "Compute every firm again from its file (default: 20 of each 500, chosen by chance)."
            })
    private boolean all;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.standard();
        int buckets = complete();
        long firms = 0;
        long stored = 0;
        long recomputed = 0;
        try (LocalServer server = LocalServer.reach(act, terminal)) {
            ProgressLine progress = new ProgressLine(terminal.err());
            for (int bucket = 0; bucket < buckets; bucket++) {
                JsonNode done = take(server, bucket);
                firms += done.path("firms").asLong(0);
                stored += done.path("stored").asLong(0);
                recomputed += done.path("recomputed").asLong(0);
                progress.show(bucket + 1 + " / " + buckets);
            }
            progress.end();
        }
        if (act.json)
            terminal.out().printf("{\"firms\":%d,\"stored\":%d,\"recomputed\":%d}%n", firms, stored, recomputed);
        else
            terminal.say(
                    "已收回 " + firms + " 家的评价，其中新入库 " + stored + "，复算核对 " + recomputed,
                    firms + " firms taken, " + stored + " new, " + recomputed + " computed again");
        return 0;
    }

    /** How many buckets there are, all of which must have been scored. */
    private int complete() throws IOException {
        try {
            int buckets = Manifest.of(folder).buckets();
            for (int bucket = 0; bucket < buckets; bucket++)
                if (!Files.isRegularFile(scores(bucket)))
                    throw Refused.input(
                            "批量评价尚未完成：没有 " + scores(bucket),
                            "The batch is not finished: there is no " + scores(bucket));
            return buckets;
        } catch (Unusable unusable) {
            throw Refused.input("文件不能使用：" + unusable.getMessage(), "The file cannot be used: " + unusable.getMessage());
        }
    }

    private JsonNode take(LocalServer server, int bucket) throws IOException, InterruptedException {
        HttpRequest request = server.request("/api/batches/scores?all=" + all)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(scores(bucket)))
                .build();
        try (InputStream answer = server.send(request)) {
            return JsonMapper.shared().readTree(answer);
        }
    }

    private Path scores(int bucket) {
        return folder.resolve(Content.SCORES.file(bucket));
    }
}
