package huirong.app.testing;

import huirong.app.access.factor.OneTimeCodes;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser without a window: keeps cookies, follows no redirect, sends forms with the token of the page they are on. */
public final class Browser {
    /** A field of a form with files; {@code file} is the name of the file, or null for a typed text. */
    public record Part(String name, @Nullable String file, String content) {}

    private static final String BOUNDARY = "boundary-of-the-browser";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern SECRET = Pattern.compile("id=\"secret\" class=\"secret\">([^<]+)<");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String home;

    public Browser(int port) {
        home = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)));
    }

    /** What is no text. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(home + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page and sends a form from it. {@code fields} are names and values in turn. */
    public HttpResponse<String> submit(String page, String action, String... fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        return post(action, token.find() ? token.group(1) : "", fields);
    }

    /** The token of the forms on a page; empty if it has none. */
    public String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    /** Sends what a program sends, with the session and the token of a page. */
    public HttpResponse<String> json(String token, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a token of one's own choice. */
    public HttpResponse<String> post(String action, String token, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2)
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        return send(HttpRequest.newBuilder(URI.create(home + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Opens a page and sends files and texts from it, as a form with files does. */
    public HttpResponse<String> upload(String page, String action, List<Part> parts) {
        return send(token(page), action, parts);
    }

    /** Sends files and texts with a token of one's own choice. */
    public HttpResponse<String> send(String token, String action, List<Part> parts) {
        StringBuilder body = new StringBuilder();
        Stream.concat(Stream.of(new Part("_csrf", null, token)), parts.stream())
                .forEach(part -> body.append("--")
                        .append(BOUNDARY)
                        .append("\r\nContent-Disposition: form-data; name=\"")
                        .append(part.name())
                        .append(part.file() == null ? "" : "\"; filename=\"" + part.file())
                        .append("\"\r\n\r\n")
                        .append(part.content())
                        .append("\r\n"));
        return send(HttpRequest.newBuilder(URI.create(home + action))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return submit("/login", "/login", "login", login, "password", password);
    }

    /** Signs in a person who has a second factor. */
    public HttpResponse<String> signIn(String login, String password, String code) {
        signIn(login, password);
        return submit("/login/code", "/login/code", "code", code);
    }

    /**
     * Uses a one-time link, with an authenticator app where the page asks for one. Afterwards the person is signed in.
     *
     * @param now what the platform's clock says
     * @return the secret the app holds; empty for people of firms, who have none
     */
    public String welcome(String link, String login, String password, Instant now) {
        Matcher shown = SECRET.matcher(get(link).body());
        String secret = shown.find() ? shown.group(1) : "";
        String code = secret.isEmpty() ? "" : OneTimeCodes.at(secret, now);
        submit(link, link, "password", password, "repeated", password, "code", code);
        if (secret.isEmpty()) signIn(login, password);
        return secret;
    }

    /** A command with the local token, for an organisation. */
    public HttpResponse<String> command(String organisation, String path, String json) {
        return command(FreshDatabase.LOCAL_TOKEN, organisation, path, json);
    }

    public HttpResponse<String> command(String token, String organisation, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(home + path))
                .header("Authorization", "Bearer " + token)
                .header("Huirong-As", organisation)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Where an answer leads, without the server's own address. */
    public String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replace(home, "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
