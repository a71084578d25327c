package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import huirong.app.house.Routes.Route;
import huirong.app.testing.Browser;
import huirong.app.testing.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page, opened by somebody who may, in a real browser: axe has no serious finding in the light theme of a desk or in the
 * dark theme of a phone, no page is wider than the phone, and no message is missing in either language. Pages whose
 * pattern matches the system property {@code huirong.pictures} are also kept as pictures in {@code target/pages}.
 */
class AccessibilityTests extends Platform {
    private static final String PICTURES = System.getProperty("huirong.pictures", "");

    private static final String FINDINGS =
            """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .filter(found => found.impact === 'serious' || found.impact === 'critical')
                .map(found => found.id + ': ' + found.nodes.map(node => node.html).slice(0, 3).join(' '))
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    /** Every page on a phone in the dark or on a desk in the light, one after the other in turn. */
    @Test
    void everyPageCanBeReadByEveryone() throws IOException {
        read(false);
    }

    @Test
    @Tag("long")
    void everyPageCanBeReadOnBothScreens() throws IOException {
        read(true);
    }

    private void read(boolean both) throws IOException {
        try (Chromium chromium = Chromium.found()) {
            People people = People.of(this, port);
            String axe = axe();
            Map<Caller, Attempts> attempts = new LinkedHashMap<>();
            people.callers().stream()
                    .sorted(Comparator.comparing(Caller::signedIn).thenComparing(Caller::stranger))
                    .forEach(caller -> attempts.put(caller, new Attempts(caller, people.world())));
            Map<Route, Caller> pages = pages(attempts);
            assertThat(pages).hasSizeGreaterThan(10);
            Map<Caller, List<Page>> windows = new HashMap<>();
            SoftAssertions all = new SoftAssertions();
            AtomicInteger order = new AtomicInteger();
            pages.forEach((route, caller) -> {
                String path = attempts.get(caller).path(route);
                String where = route.pattern() + " as " + caller.name();
                Browser reader = caller.browser();
                for (String language : List.of("en", "zh"))
                    all.assertThat(reader.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language).body())
                            .as("messages of %s in %s", where, language)
                            .doesNotContain("??");
                List<Page> pair = windows.computeIfAbsent(caller, one -> List.of(
                        chromium.window(1440, ColorScheme.LIGHT, cookies(reader), axe),
                        chromium.window(390, ColorScheme.DARK, cookies(reader), axe)));
                int turn = order.getAndIncrement() % 2;
                for (int i = 0; i < pair.size(); i++) {
                    if (!both && i != turn) continue;
                    pair.get(i).navigate("http://127.0.0.1:" + port + path);
                    all.assertThat((List<?>) pair.get(i).evaluate(FINDINGS)).as("axe at %s", where).isEmpty();
                }
                Page last = both ? pair.getLast() : pair.get(turn);
                ViewportSize before = last.viewportSize();
                last.setViewportSize(390, before.height);
                all.assertThat((Integer) last.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s on a phone", where)
                        .isLessThanOrEqualTo(390);
                last.setViewportSize(before.width, before.height);
                if (route.pattern().matches(PICTURES)) keep(chromium, route, path, reader);
            });
            all.assertAll();
        }
    }

    /** Each page with the first who may see it: nobody in particular, then those at home, then strangers. */
    private Map<Route, Caller> pages(Map<Caller, Attempts> attempts) throws IOException {
        Matrix matrix = Matrix.published();
        Map<Route, Caller> pages = new LinkedHashMap<>();
        for (Route route : Routes.of(mappings)) {
            if (!route.reads() || route.api() || route.pattern().equals("/error")) continue;
            attempts.keySet().stream()
                    .filter(caller -> matrix.shows(route, caller) && shows(attempts.get(caller).send(route)))
                    .findFirst()
                    .ifPresent(caller -> pages.put(route, caller));
        }
        return pages;
    }

    private static boolean shows(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().startsWith("<!DOCTYPE html>");
    }

    private void keep(Chromium chromium, Route route, String path, Browser reader) {
        String name = route.pattern().equals("/") ? "home" : route.pattern().substring(1).replaceAll("[^a-z.]+", "-");
        for (int width : new int[] {390, 768, 1440}) {
            for (String language : width == 768 ? List.of("en") : List.of("zh")) {
                try (Page page = chromium.window(width, ColorScheme.LIGHT, cookies(reader), "")) {
                    page.navigate("http://127.0.0.1:" + port + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/pages", name + "-" + width + "-" + language + ".png")));
                }
            }
        }
    }

    private List<Cookie> cookies(Browser browser) {
        return browser.cookie("JSESSIONID")
                .map(cookie -> List.of(new Cookie("JSESSIONID", cookie.getValue()).setUrl("http://127.0.0.1:" + port)))
                .orElse(List.of());
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTests.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
