package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the HTTP API who acts for one organisation. */
public final class Api {
    /** What came back. */
    public record Answer(int status, JsonNode body) {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong KEYS = new AtomicLong();
    private static final String BOUNDARY = "boundary-of-the-tests";

    private final String home;
    private final String token;
    private final String organisation;

    public Api(String home, String token, String organisation) {
        this.home = home;
        this.token = token;
        this.organisation = organisation;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** Posts bytes as they are. */
    public Answer send(String path, byte[] body) {
        return send(request(path)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Posts, and answers the whole body as it came, such as lines of JSON. */
    public String text(String path, Object body) {
        try {
            var response = CLIENT.send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Registers an organisation; the caller must be the operator. */
    public void register(String code, String kind, String... items) {
        Answer answer = post(
                "/api/organisations",
                new NewOrganisation(code, "单位 " + code, "Organisation " + code, kind, List.of(items)));
        assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
    }

    /** Delivers under a new key with the right digest. */
    public Answer deliver(String manifest, byte[] file) {
        return deliver("test-" + KEYS.incrementAndGet(), manifest, file, sha256(file));
    }

    public Answer deliver(String key, String manifest, byte[] file, String sha256) {
        return send(request("/api/deliveries")
                .header("Idempotency-Key", key)
                .header("Huirong-File-SHA256", sha256)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(manifest, file)))
                .build());
    }

    /** Delivers and waits until every row has its fate or the file is refused: the report. */
    public JsonNode delivered(String manifest, byte[] file) {
        Answer stored = deliver(manifest, file);
        assertThat(stored.status()).as("%s", stored.body()).isEqualTo(202);
        return report(stored.body().get("ref").asString());
    }

    /** The final report of a delivery. */
    public JsonNode report(String ref) {
        return Until.present(Duration.ofMinutes(3), "end of delivery " + ref, () -> Optional.of(
                        get("/api/deliveries/" + ref).body())
                .filter(report -> List.of("published", "refused").contains(report.get("state").asString())));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Authorization", "Bearer " + token)
                .header("Huirong-As", organisation);
    }

    private static Answer send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] multipart(String manifest, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "manifest", "manifest.yaml", manifest.getBytes(StandardCharsets.UTF_8));
        part(body, "file", "file.csv", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String fileName, byte[] bytes) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private record NewOrganisation(String code, String chinese, String english, String kind, List<String> items) {}
}
