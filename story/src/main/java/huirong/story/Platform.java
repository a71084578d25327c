package huirong.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as its callers see it: JSON over HTTP, each act for an organisation. */
final class Platform implements AutoCloseable {
    /** What came back. */
    record Answer(int status, JsonNode body) {}

    /** The platform said no where the story needs a yes. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String act, Answer answer) {
            super(act + ": " + answer.status() + " " + answer.body());
        }
    }

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
    static Platform local(String home, Path folder) throws IOException {
        return new Platform(
                home, Files.readString(folder.resolve("secrets").resolve("local-token")).strip());
    }

    Answer get(String organisation, String path) throws IOException, InterruptedException {
        return send(request(organisation, path).GET().build());
    }

    /** @throws Refused unless the status is one of the wanted */
    Answer post(String organisation, String path, Object body, Set<Integer> wanted)
            throws IOException, InterruptedException, Refused {
        Answer answer = send(request(organisation, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8))
                .build());
        if (!wanted.contains(answer.status())) throw new Refused(path, answer);
        return answer;
    }

    Answer upload(String organisation, String path, Map<String, String> headers, Form form)
            throws IOException, InterruptedException {
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

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        String body = response.body();
        return new Answer(response.statusCode(), body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body));
    }

    @Override
    public void close() {
        client.close();
    }
}
