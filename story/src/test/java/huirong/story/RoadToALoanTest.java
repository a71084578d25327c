package huirong.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.play.Officer;
import huirong.story.stage.StoryClock;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One owner's road, from the first page on a phone to a loan that fails, and everybody who works on it. In this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoadToALoanTest {
    private static final int MOST_TYPED = 12;

    private static Browser browser;
    private static Stagehand stage;
    private static Firm firm;
    private static Typist owner;
    private static Page refusing;
    private static Page granting;
    private static Page checking;
    private static String request;
    private static String loan;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        stage = Stagehand.once();
        firm = District.generated().firms().stream()
                .filter(it -> it.operated() && !it.joins())
                .max(Comparator.comparingDouble(Firm::soundness))
                .orElseThrow();
        owner = new Typist(browser.page(390, 844));
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
    }

    @Test
    @Order(1)
    void anOwnerSignsInAndJoinsOnAPhone() {
        Page page = owner.page;
        page.navigate(stage.home);
        Browser.screenshot(page, "road-01-home");
        page.navigate(stage.home + "/join?zone=hardware");
        page.click("a[href$='/login/provider']");
        owner.type("#q", firm.code());
        page.click("button.search");
        Browser.screenshot(page, "road-02-simulated-identity");
        page.click("button.person");
        page.waitForURL("**/join**");
        owner.type("#code", firm.code());
        owner.press("/join");
        assertThat(page.locator("h1")).containsText(firm.name());
        Browser.screenshot(page, "road-03-registered");
        owner.press("/proof");
        owner.type("#phone", "13900009999");
        page.check("[name=agreed]");
        Browser.screenshot(page, "road-04-join");
        owner.press("/joining");
        Browser.screenshot(page, "road-05-joined");
    }

    @Test
    @Order(2)
    void authorisesTwoBanksAndComparesWhatTheyOffer() {
        Page page = owner.page;
        page.navigate(stage.home + "/my/authorisations");
        for (String reader : new String[] {"bank-a", "bank-e", "operator"}) page.check("[name=reader][value=" + reader + "]");
        for (Locator item : page.locator("[name=items]").all()) item.check();
        Browser.screenshot(page, "road-06-authorise");
        owner.press("/my/authorisations");
        page.navigate(stage.home + "/products?zone=hardware");
        assertThat(page.locator("main")).containsText("五金快贷");
        Browser.screenshot(page, "road-07-products");
    }

    @Test
    @Order(3)
    void filesOneRequestWithBothAndTypesAtMostTwelveFields() {
        Page page = owner.page;
        page.navigate(stage.home + "/requests/new?product=" + product("五金快贷") + "&product=" + product("订单周转贷"));
        owner.type("#amountWan", "20");
        page.selectOption("#months", "12");
        page.selectOption("#purpose", "ORDERS");
        if (page.inputValue("#phone").isEmpty()) owner.type("#phone", "13900009999");
        Browser.screenshot(page, "road-08-request");
        owner.press("/requests");
        page.waitForURL("**/requests/*");
        request = page.url();
        Browser.screenshot(page, "road-09-filed");
        assertThat(owner.typed()).as("fields typed").isLessThanOrEqualTo(MOST_TYPED);
        System.out.println("fields typed by the firm: " + owner.typed());
    }

    private static String product(String name) {
        Page page = owner.page;
        page.navigate(stage.home + "/products?zone=hardware");
        String address = page.locator("a[href*='/products/']", new Page.LocatorOptions().setHasText(name)).first().getAttribute("href");
        return address.replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    private static String today() {
        return LocalDate.now(StoryClock.STORY).toString();
    }
}
