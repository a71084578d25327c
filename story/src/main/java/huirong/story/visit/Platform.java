package huirong.story.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as its callers see it: JSON over HTTP, each act for an organisation. */
public final class Platform implements AutoCloseable {
    /** What came back. */
    public record Answer(int status, JsonNode body) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String home;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Platform(String home, String token) {
        this.home = home;
        this.token = token;
    }

    /** A caller on the server's own machine, which reading its data folder proves. */
    public static Platform local(String home, Path folder) throws IOException {
        return new Platform(
                home, Files.readString(folder.resolve("secrets").resolve("local-token")).strip());
    }

    public Answer get(String organisation, String path) {
        return send(request(organisation, path).GET().build());
    }

    /** @throws Unplayable unless the status is one of the wanted */
    public Answer post(String organisation, String path, Object body, Set<Integer> wanted) {
        Answer answer = send(request(organisation, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8))
                .build());
        if (!wanted.contains(answer.status())) throw new Unplayable(path + ": " + answer.status() + " " + answer.body());
        return answer;
    }

    /** Sends a file with the manifest that says how to read it. */
    public Answer upload(
            String organisation, String path, Map<String, String> headers, String manifest, String name, byte[] content) {
        Form form = new Form(manifest, name, content);
        HttpRequest.Builder request = request(organisation, path).header("Content-Type", form.contentType());
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofByteArray(form.bytes())).build());
    }

    private HttpRequest.Builder request(String organisation, String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Huirong-As", organisation);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = Http.send(client, request);
        String body = response.body();
        return new Answer(response.statusCode(), body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body));
    }

    @Override
    public void close() {
        client.close();
    }
}
