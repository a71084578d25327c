package huirong.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import huirong.story.district.District;
import huirong.story.play.Officer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static Browser browser;
    private static Stagehand stage;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        stage = new Stagehand("journeys");
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        if (stage != null) stage.close();
    }

    @Test
    void theCreditOfficeFindsAFirmAndReadsItsFileWithTheKeyboardAlone() throws Exception {
        Page page = browser.page(1280, 900);
        page.navigate(stage.home + "/login");
        Browser.tabTo(page, "#login");
        page.keyboard().type("credit-office");
        Browser.tabTo(page, "#password");
        page.keyboard().type(Officer.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/login/code");
        Browser.tabTo(page, "#code");
        page.keyboard().type(stage.officer("credit-office").code());
        page.keyboard().press("Enter");
        page.waitForSelector("form[action$='/sign-out']");
        Browser.screenshot(page, "credit-office-home");

        Browser.tabTo(page, "a[href$='/firms']");
        page.keyboard().press("Enter");
        page.waitForURL("**/firms");
        Browser.tabTo(page, "#q");
        page.keyboard().type("淬泉");
        page.keyboard().press("Enter");
        page.waitForURL("**/firms?q=*");
        assertThat(page.locator("tbody tr")).hasCount(20);
        Browser.screenshot(page, "credit-office-firms");

        Browser.tabTo(page, "tbody a");
        String name = page.locator("tbody a").first().innerText();
        page.keyboard().press("Enter");
        page.waitForURL("**/firms/*");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(name);
        Browser.screenshot(page, "credit-office-firm");

        Browser.tabTo(page, "a[href$='/deliveries']");
        page.keyboard().press("Enter");
        page.waitForURL("**/deliveries");
        Browser.screenshot(page, "credit-office-deliveries");
        Browser.tabTo(page, "tbody a[href*='/deliveries/']");
        page.keyboard().press("Enter");
        page.waitForURL("**/deliveries/*");
        assertThat(page.locator("#rows")).isVisible();
        Browser.screenshot(page, "credit-office-delivery");
    }

    @Test
    void aBankSeesTheFirmsThatAuthorisedItAndNoOthers() throws Exception {
        Page page = signedIn("bank-b-maker");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("经营主体")).first().click();
        page.locator("tbody a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).not().isEmpty();
        assertThat(page.locator("#vat-invoice-out")).isVisible();
        Browser.screenshot(page, "bank-firm");
        page.setViewportSize(390, 844);
        Browser.screenshot(page, "bank-firm-phone");
        int beyond = (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels to scroll sideways on a phone").isZero();
    }

    @Test
    void anOwnerReadsTheFirmsOwnFile() throws Exception {
        Page page = stage.signIn(
                browser.page(1280, 900), District.generated().joining().get(1));
        page.navigate(stage.home + "/my");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我的信用档案")).first().click();
        assertThat(page.locator("#registration")).isVisible();
        Browser.screenshot(page, "owner-file");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看评价")).first().click();
        assertThat(page.locator("main")).containsText("各部分得分");
        assertThat(page.locator("main")).containsText("未得满分的主要原因");
        Browser.screenshot(page, "owner-evaluation");
    }

    @Test
    void theTaxClerkSeesWhatBecameOfEachRowAndWhy() throws Exception {
        Page page = signedIn("tax-clerk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("数据归集")).first().click();
        Locator delivery = page.locator("tr").filter(new Locator.FilterOptions().setHasText("销项发票-202007-202206-20220707.csv.gz"));
        Browser.screenshot(page, "tax-deliveries");
        delivery.getByRole(AriaRole.LINK).click();
        Locator rows = page.locator("#rows");
        rows.locator("a[href*='fate=rejected']").click();
        page.waitForURL("**/deliveries/*fate=rejected*");
        assertThat(rows.locator("tbody tr").first().locator(".fate-rejected")).isVisible();
        assertThat(rows).containsText("没有这一天");
        Browser.screenshot(page, "tax-delivery-rejected");
    }

    private static Page signedIn(String login) {
        return stage.signIn(browser.page(1280, 900), login);
    }
}
