package huirong.app.scoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import huirong.app.access.Role;
import huirong.app.house.Chromium;
import huirong.app.scoring.drift.PlantedEvaluations;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import huirong.core.card.Card;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * What a score means, walked in a real browser on a phone and at a desk: by the firm it is about, by a bank, and by the credit
 * office that answers for the card. Every page is kept as a picture in {@code target/pages}. All firms are counted, so the walk
 * has a database of its own.
 */
@Tag("long")
@TestPropertySource(properties = "huirong.tests.database-of=walk")
class ExplanationWalkTests extends Platform {
    private static final String JUSTICE = "walk-justice";
    private static final List<Integer> WIDTHS = List.of(390, 1280);

    private WrittenCard card = new WrittenCard("", new Browser(0), new Browser(0));
    private JoinedFirm firm = new JoinedFirm("", "", "", "", new Browser(0));

    @BeforeEach
    void aDistrict() {
        JoinedFirm.zone(this);
        as("operator").register(JUSTICE, "DEPARTMENT", "administrative-penalty");
        firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        delivered(
                JoinedFirm.REGISTRAR,
                "registration",
                "{name: n, status: s, founded: f, effective: e}",
                "code,n,s,f,e\n" + firm.uscc() + "," + firm.name() + ",active,2023-06-01,2025-01-01\n");
        delivered(
                JoinedFirm.REGISTRAR,
                "registration",
                "{name: n, status: s, founded: f, effective: e}",
                IntStream.range(0, 30)
                        .mapToObj(i -> "WALK-%02d,第%d五金厂,active,%d-06-01,2025-01-01".formatted(i, i, 1995 + i))
                        .collect(Collectors.joining("\n", "code,n,s,f,e\n", "\n")));
        delivered(
                JUSTICE,
                "administrative-penalty",
                "{document_number: n, decided: d, severity: s, fine_fen: f}",
                "code,n,d,s,f\n" + firm.uscc() + ",W-1,2025-09-05,general,200000\n");
        card = WrittenCard.of(this, JoinedFirm.OFFICE);
        card.live(card.draft(card.like("public")), TestClock.TODAY.toString());
    }

    @Test
    void aFirmABankAndTheOfficeFindWhatAScoreMeans() {
        try (Chromium chromium = Chromium.found()) {
            for (int width : WIDTHS) {
                everyFirmEvaluated(chromium, width);
                theFirm(chromium, width);
                theBank(chromium, width);
            }
            theTrial(chromium);
            theDrift(chromium);
        }
    }

    private void everyFirmEvaluated(Chromium chromium, int width) {
        Page page = window(chromium, card.maker(), width);
        page.navigate(at("/card-versions"));
        page.click("a[href$='/evaluation-rounds']");
        page.selectOption("#card", card.code());
        page.click("main form button");
        assertThat(page.locator("tbody tr").first()).containsText("全部完成", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        picture(page, "walk-rounds", width);
    }

    /** What raised it, what lowered it, what is usual, what would raise it, and the way to a person. */
    private void theFirm(Chromium chromium, int width) {
        Page page = window(chromium, firm.owner(), width);
        page.navigate(at("/firms/" + firm.ref()));
        page.click("a[href$='/firms/" + firm.ref() + "/evaluations']");
        page.click("a[href$='card=" + card.code() + "']");
        assertThat(page.locator("main")).containsText("提高得分的主要原因");
        assertThat(page.locator("main")).containsText("未得满分的主要原因");
        assertThat(page.locator("main")).containsText("多数在");
        assertThat(page.locator("main")).containsText("改正后可在");
        assertThat(page.locator("main .reasons.card li").first()).containsText("分");
        picture(page, "walk-firm-evaluation", width);
        if (width != WIDTHS.getFirst()) return;
        page.click("#review summary");
        page.fill("#words", "处罚已经改正，请复核。");
        page.click("#review form button");
        page.waitForURL("**/reviews/*");
        assertThat(page.locator("main")).containsText("待答复");
        picture(page, "walk-firm-review", width);
    }

    /** The card itself and its drift. */
    private void theBank(Chromium chromium, int width) {
        Page page = window(chromium, person(JoinedFirm.BANKS.getFirst(), Role.MAKER), width);
        page.navigate(at("/firms/" + firm.ref() + "/evaluations?card=" + card.code()));
        page.click("main a[href$='/cards/" + card.code() + "']");
        assertThat(page.locator("main")).containsText("成立至今");
        picture(page, "walk-bank-card", width);
        page.click("a[href$='/cards/" + card.code() + "/drift']");
        assertThat(page.locator("h1")).isVisible();
        page.click("a[href*='/office/backtest']");
        assertThat(page.locator("h1")).containsText("评分与贷款结果");
        picture(page, "walk-bank-backtest", width);
        page.navigate(at("/bank/pricing"));
        page.fill("#table", "年利率,流失率_A,流失率_B\n0.04,0,0\n0.05,0.1,0.3\n0.06,0.4,0.5");
        page.fill("#bad", "等级,违约率\nA,1%\nB,2%");
        page.click("form[action$='/bank/pricing'] button");
        assertThat(page.locator("svg.curves").first()).isVisible();
        picture(page, "walk-bank-pricing", width);
    }

    /** A version on trial gives old firms fewer points: the comparison shows it on all firms. */
    private void theTrial(Chromium chromium) {
        String ref = card.revision();
        WrittenCard.done(card.typed(ref, card.like("public"), Map.of("p-registration-age-3", "3.00", "p-registration-age-2", "2.90")));
        WrittenCard.done(card.act(card.maker(), ref, "trial"));
        Page page = window(chromium, card.maker(), 1280);
        page.navigate(at("/card-versions/" + ref));
        page.click("a[href$='/trial']");
        page.click("form[action$='/trial-past'] button");
        assertThat(page.locator("main")).containsText("成立至今");
        assertThat(page.locator("svg.pairs")).isVisible();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            picture(page, "walk-office-trial", width);
        }
    }

    /** Half of the firms of another card sell less often than those of its first days. */
    private void theDrift(Chromium chromium) {
        WrittenCard other = WrittenCard.of(this, JoinedFirm.OFFICE);
        Card watched = other.like("invoice");
        other.live(other.draft(watched), TestClock.TODAY.toString());
        PlantedEvaluations planted = new PlantedEvaluations(database);
        planted.issue(watched, LocalDate.of(2026, 1, 5), 300, PlantedEvaluations::even);
        planted.issue(watched, LocalDate.of(2026, 2, 20), 300, (each, at) ->
                each.feature().code().equals("sales-active-share-12") && at % 2 == 0 ? 0 : PlantedEvaluations.even(each, at));
        Page page = window(chromium, other.checker(), 1280);
        page.navigate(at("/cards/" + other.code() + "/drift"));
        assertThat(page.locator(".said.bad")).containsText("近12个月有销售的月份占比");
        page.click(".moved summary");
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            picture(page, "walk-office-drift", width);
        }
    }

    private void delivered(String source, String item, String columns, String rows) {
        String scheme = rows.contains("WALK-") ? "regno" : "uscc";
        as(source)
                .delivered(
                        "item: " + item + "\nasOf: 2026-02-01\nsubject: {scheme: " + scheme + ", column: code}\ncolumns: " + columns + "\n",
                        rows.getBytes(StandardCharsets.UTF_8));
    }

    private Page window(Chromium chromium, Browser who, int width) {
        List<Cookie> cookies = who.cookie("JSESSIONID")
                .map(cookie -> List.of(new Cookie("JSESSIONID", cookie.getValue()).setUrl(at(""))))
                .orElse(List.of());
        return chromium.window(width, ColorScheme.LIGHT, cookies, "");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void picture(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages", name + "-" + width + ".png")));
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels to scroll sideways on %s at %d", name, width).isZero();
    }
}
