package huirong.story.identity;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One request and its answer. */
record Exchange(HttpExchange http) {
    /** Fields of the address and of a form. */
    Map<String, String> fields() throws IOException {
        Map<String, String> fields = new HashMap<>();
        read(Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse(""), fields);
        read(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), fields);
        return fields;
    }

    String header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name)).orElse("");
    }

    boolean posted() {
        return http.getRequestMethod().equals("POST");
    }

    void page(int status, String html) throws IOException {
        answer(status, "text/html; charset=utf-8", html);
    }

    void json(int status, String json) throws IOException {
        answer(status, "application/json", json);
    }

    void leadTo(String address) throws IOException {
        http.getResponseHeaders().set("Location", address);
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    private void answer(int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    private static void read(String pairs, Map<String, String> into) {
        for (String pair : pairs.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) into.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
