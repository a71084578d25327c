package huirong.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser, the machine's own Chromium. Without one the journeys are skipped, and say so. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_TABS = 60;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Browser open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "SKIPPED: no browser at " + CHROMIUM + ", so no journey was made");
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page of somebody who was never here before. */
    Page page(int width, int height) {
        BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /** Goes from control to control with the Tab key until one that matches is reached, as without a mouse. */
    static void tabTo(Page page, String selector) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) return;
        }
        throw new AssertionError("no way by Tab to " + selector + " on " + page.url());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
