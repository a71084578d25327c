package huirong.story.visit;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends and waits; no answer is the end of the story. */
final class Http {
    static final java.util.Map<String, long[]> PROF = new java.util.concurrent.ConcurrentHashMap<>();
    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PROF.entrySet().stream().sorted((x, y) -> Long.compare(y.getValue()[1], x.getValue()[1])).limit(40).forEach(e -> System.out.printf("PROF %6d x %7.1f ms = %6.2f s %s%n", e.getValue()[0], e.getValue()[1] / 1e6 / e.getValue()[0], e.getValue()[1] / 1e9, e.getKey()))));
    }

    private Http() {}

    static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        long b = System.nanoTime();
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new Unplayable("no answer from " + request.uri() + ": " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unplayable("stopped at " + request.uri());
        } finally {
            String k = request.method() + " " + request.uri().getPath().replaceAll("[a-z2-7]{26}", "*");
            long d = System.nanoTime() - b;
            PROF.compute(k, (q, v) -> v == null ? new long[] {1, d} : new long[] {v[0] + 1, v[1] + d});
        }
    }
}
