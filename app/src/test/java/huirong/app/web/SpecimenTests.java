package huirong.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import huirong.app.testing.ServedModule;
import java.io.EOFException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every recurring piece once, on one page. */
@ServedModule
@Import({SpecimenTests.Open.class, SpecimenTests.Specimen.class})
class SpecimenTests {
    @TestComponent
    static class Open {
        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    @TestComponent
    @Controller
    static class Specimen {
        @GetMapping("/specimen")
        String specimen(Model model) {
            model.addAllAttributes(Map.of(
                    "day", LocalDate.of(2022, 7, 14),
                    "groups", List.of(new PointsGroup("税务", 2_500, 4_000), new PointsGroup("用电", 1_625, 6_000)),
                    "fates", new RowFates(120_000, 300, 4_000, 1_200, 17),
                    "none", new RowFates(0, 0, 0, 0, 0),
                    "faults", Map.of("name", "not-found")));
            model.addAllAttributes(Specimens.ALL);
            return "specimen";
        }

        @GetMapping("/api/specimen")
        String counted(@RequestParam int count) {
            throw new IllegalStateException("on purpose " + count);
        }

        @GetMapping("/api/specimen/commit")
        String committed() {
            throw new TransactionSystemException("on purpose", new SQLException("database gone", new EOFException()));
        }
    }

    @LocalServerPort
    int port;

    @Test
    void everyPieceIsDrawn() {
        String page = new Browser(port).get("/specimen").body();
        assertThat(page)
                .contains("1,700", "630.00", "href=\"/firms?q=\"", "12.35 万元", "2022年7月14日", "25.00 / 40.00 分")
                .contains("共 125,517 行", "class=\"fate-rejected\"", "value=\"&lt;x&gt;\"", "aria-invalid=\"true\"")
                .contains("href=\"/firms?after=x\"")
                .contains("年化 4.45%", "年化 4.57%", "到期一次还 101,000.00 元（2023年7月14日）", "不符合", "aria-current=\"step\"")
                .contains("与申请不同", "叁拾伍万元整", "以此为准", "1,700 户", "class=\"part-held\"", "138****5678")
                .doesNotContain("??", "style=", "onclick");
    }

    @Test
    void theLanguageIsSwitchedByTheAddressAndRemembered() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/specimen").body()).contains("lang=\"zh-CN\"", "href=\"/specimen?lang=en\"");
        assertThat(browser.get("/specimen?lang=en").body()).contains("<html lang=\"en\">", "14 July 2022");
        assertThat(browser.get("/specimen").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/specimen?lang=xx").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/specimen?lang=zh").body()).contains("<html lang=\"zh-CN\">");
    }

    @Test
    void aRefusalIsAPageForPeopleAndADocumentForPrograms() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(browser.get("/nothing?lang=en").body()).contains("Page not found", "Back to the first page");
        assertThat(browser.get("/api/nothing").body()).contains("\"code\":\"not-found\"", "\"instance\":\"/api/nothing\"");
        assertThat(browser.get("/api/specimen").body()).contains("\"code\":\"parameter-missing\"", "“count”");
        assertThat(browser.get("/api/specimen?count=many").body()).contains("\"code\":\"parameter-type\"");
        assertThat(browser.get("/api/specimen?count=1").body())
                .contains("\"code\":\"failure\"")
                .doesNotContain("on purpose", "IllegalState");
        assertThat(browser.get("/api/specimen/commit").body()).as("no answer with nothing in it").contains("\"code\":\"failure\"");
        assertThat(browser.post("/specimen", "").statusCode()).isBetween(403, 405);
    }
}
