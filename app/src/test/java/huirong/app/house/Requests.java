package huirong.app.house;

import huirong.app.house.Routes.Route;
import huirong.app.testing.Api;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Sends a route what it takes, for an organisation, with the local token; follows no redirect. */
final class Requests {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "boundary-of-the-routes";

    private Requests() {}

    static HttpResponse<String> send(int port, String token, String organisation, Route route, ForeignThings foreign)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + foreign.path(route)))
                .header("Authorization", "Bearer " + token)
                .header("Huirong-As", organisation);
        if (route.method().equals("GET")) request.GET();
        else if (route.toString().equals("POST /api/deliveries")) delivery(request, "manifest", foreign.manifest());
        else if (route.toString().equals("POST /deliveries")) delivery(request, "manifestFile", foreign.manifest());
        else if (route.api())
            request.header("Content-Type", "application/json")
                    .method(
                            route.method(),
                            BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(foreign.json(route))));
        else
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(route.method(), BodyPublishers.ofString(encoded(foreign.form(route))));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void delivery(HttpRequest.Builder request, String part, String manifest) {
        String file = "number,name\nROUTES-2,乙\n";
        String format = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a\"\r\n\r\n%s\r\n";
        request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", "routes")
                .header("Huirong-File-SHA256", Api.sha256(file.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nroutes\r\n"
                        + format.formatted(part, manifest)
                        + format.formatted("file", file)
                        + "--" + BOUNDARY + "--\r\n"));
    }

    private static String encoded(String[] fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            form.append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
        return form.toString();
    }
}
