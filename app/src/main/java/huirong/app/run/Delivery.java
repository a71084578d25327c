package huirong.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file on its way: hashed, sent, and followed until the server has read it to the end. */
final class Delivery {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalServer server;
    private final ProgressLine progress;
    private final String key;

    Delivery(LocalServer server, ProgressLine progress, String key) {
        this.server = server;
        this.progress = progress;
        this.key = key;
    }

    /** The final report. */
    JsonNode deliver(byte[] manifest, Path path) throws IOException, InterruptedException {
        WatchedFile file = WatchedFile.hashed(path);
        try {
            JsonNode report = send(manifest, file);
            while (going(report)) {
                progress.show(report.path("delivered").asLong(0) + " 行 rows, "
                        + report.path("rowsPerSecond").asLong(0) + " 行/秒 rows/s");
                Thread.sleep(300);
                report = read(server.request("/api/deliveries/" + report.path("ref").asString())
                        .build());
            }
            return report;
        } finally {
            progress.end();
        }
    }

    private JsonNode send(byte[] manifest, WatchedFile file) throws IOException, InterruptedException {
        Multipart multipart = new Multipart();
        HttpRequest request = server.request("/api/deliveries")
                .header("Content-Type", multipart.contentType())
                .header("Idempotency-Key", key)
                .header("Huirong-File-SHA256", file.digest())
                .expectContinue(true)
                .POST(multipart.body(manifest, file))
                .build();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(read(request));
            } catch (IOException | InterruptedException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                JsonNode report = answer.get(300, TimeUnit.MILLISECONDS);
                file.requireUnchanged();
                return report;
            } catch (TimeoutException e) {
                progress.show(sent(file));
            } catch (ExecutionException e) {
                throw failed(e.getCause(), file);
            }
        }
    }

    private RuntimeException failed(Throwable cause, WatchedFile file) throws IOException {
        if (cause instanceof Refused refused) {
            return refused;
        }
        file.requireUnchanged();
        return Refused.fault(
                "与服务的连接中断：" + cause.getMessage() + "；重试时请加 --key " + key + "，不会重复入库。",
                "The connection to the server broke: " + cause.getMessage() + "; try again with --key " + key
                        + ", nothing is stored twice.");
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        try (InputStream body = server.send(request)) {
            return JSON.readTree(body);
        }
    }

    private static String sent(WatchedFile file) {
        long percent = file.size() == 0 ? 100 : file.sent() * 100 / file.size();
        return String.format(Locale.ROOT, "已发送 %d%% sent (%,d MB)", percent, file.sent() >> 20);
    }

    private static boolean going(JsonNode report) {
        String state = report.path("state").asString("");
        return !state.equals("published") && !state.equals("refused");
    }
}
