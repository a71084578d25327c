package huirong.story.visit;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** One person at one browser. Everything that is not as the story needs it ends in {@link Unplayable}. */
public final class Visitor {
    /** How a visitor who meets the sign-in page gets past it. */
    public interface Key {
        /** @param page where the visitor was sent, the sign-in page */
        void signIn(Visitor visitor, Page page);
    }

    private static final int MOST_REDIRECTS = 12;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String name;
    private final URI home;
    private final Key key;
    private final Cookies cookies = new Cookies();
    /** Held while somebody signs in; others with the same browser wait for it. */
    private final ReentrantLock signingIn = new ReentrantLock();

    /**
     * @param name by which the story speaks of it when something goes wrong
     * @param home the platform's address
     */
    public Visitor(String name, String home, Key key) {
        this.name = name;
        this.home = URI.create(home);
        this.key = key;
    }

    /** Opens a page, signing in if the platform asks for it. */
    public Page open(String path) {
        Page page = followed(get(home.resolve(path)));
        if (!asksWho(page, path) || signingIn.isHeldByCurrentThread()) return page.sound("open " + path);
        signingIn.lock();
        try {
            Page again = followed(get(home.resolve(path)));
            if (asksWho(again, path)) key.signIn(this, again);
            else return again.sound("open " + path);
        } finally {
            signingIn.unlock();
        }
        Page known = followed(get(home.resolve(path)));
        if (asksWho(known, path)) throw known.unplayable("sign in");
        return known.sound("open " + path);
    }

    private static boolean asksWho(Page page, String path) {
        // Whoever was cut off between password and code is known by half, and is asked for the code alone.
        return !path.startsWith("/login") && (page.path().equals("/login") || page.path().equals("/login/code"));
    }

    /** Follows a link. */
    Page open(URI address) {
        return followed(get(address)).sound("follow " + address.getPath());
    }

    /** Sends a form; where it leads is not opened yet. */
    Sent post(URI action, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = exchange(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return new Sent(this, response.statusCode(), leadsTo(response), page(response));
    }

    String name() {
        return name;
    }

    Page followed(HttpResponse<String> first) {
        HttpResponse<String> response = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            if (response.statusCode() / 100 != 3) return page(response);
            response = get(leadsTo(response));
        }
        throw new Unplayable(name + ": sent on and on from " + first.uri());
    }

    HttpResponse<String> get(URI address) {
        return exchange(HttpRequest.newBuilder(address).GET());
    }

    private Page page(HttpResponse<String> response) {
        return new Page(
                this, response.statusCode(), response.uri(), Jsoup.parse(response.body(), response.uri().toString()));
    }

    private static URI leadsTo(HttpResponse<String> response) {
        return response.uri().resolve(response.headers().firstValue("Location").orElse(""));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(Duration.ofMinutes(2)).header("Accept", "text/html").build();
        String held = cookies.of(built.uri());
        if (!held.isEmpty()) built = request.header("Cookie", held).build();
        HttpResponse<String> response = Http.send(CLIENT, built);
        synchronized (cookies) {
            // Who asked before another signed in is given a session of nobody, which must not replace the known one.
            if (signingIn.isHeldByCurrentThread() || cookies.of(built.uri()).equals(held)) cookies.keep(response);
        }
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
