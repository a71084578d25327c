package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PageTests extends AccessTest {
    private static final Pattern LOADED = Pattern.compile("<(?:link|script)[^>]+(?:href|src)=\"([^\"]+)\"");

    @Test
    void noPageRunsScriptsOrStylesFromWithinOrElsewhere() {
        HttpResponse<String> home = browser().get("/error");
        String policy = home.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(home.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(home.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(home.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aPageWithoutAChartIsAtMost150KilobytesOverTheWire() throws IOException {
        NewAccount account = welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR);
        Browser browser = signedIn(account);
        for (String page : new String[] {"/organisations", "/organisations/operator"}) {
            HttpResponse<String> answer = browser.get(page);
            long bytes = compressed(answer.body());
            List<String> parts =
                    LOADED.matcher(answer.body()).results().map((MatchResult found) -> found.group(1)).toList();
            assertThat(parts).hasSizeGreaterThanOrEqualTo(3);
            for (String part : parts) {
                HttpResponse<String> file = browser().get(part);
                assertThat(file.statusCode()).as(part).isEqualTo(200);
                assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age=604800");
                bytes += compressed(file.body());
            }
            assertThat(bytes).as(page).isLessThan(150_000);
        }
    }

    @Test
    void theServerTellsThatItIsReadyWithoutASession() {
        assertThat(browser().get("/api/health").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    private static long compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
