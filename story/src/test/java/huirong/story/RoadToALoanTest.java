package huirong.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.play.InventedPersons;
import huirong.story.play.Officer;
import huirong.story.stage.StoryClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
        stage = new Stagehand("road");
        firm = InventedPersons.newcomer(District.generated());
        owner = new Typist(browser.page(390, 844));
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        if (stage != null) stage.close();
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
        for (String reader : new String[] {"bank-a", "bank-d", "operator"}) page.check("[name=reader][value=" + reader + "]");
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
        String other = product("税信五金贷");
        page.navigate(stage.home + "/requests/new?product=" + product("五金快贷") + "&product=" + other);
        // Another choice of banks asks for the boxes again, and what was typed stays.
        owner.type("#amountWan", "20");
        Locator second = page.locator("[name=product][value='" + other + "']");
        second.uncheck();
        assertThat(page.locator("#authorise > .hint")).hasCount(2);
        second.check();
        assertThat(page.locator("#authorise > .hint")).hasCount(3);
        assertThat(page.locator("#amountWan")).hasValue("20");
        page.selectOption("#months", "12");
        page.selectOption("#repayment", "EQUAL_INSTALMENTS");
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

    @Test
    @Order(4)
    void oneBankRefusesWithAReasonByTwoOfficers() {
        refusing = stage.signIn(browser.page(1440, 900), "bank-a-maker");
        examine(refusing, "bank-a");
        refusing.click("details:has([name=kind][value=REFUSE]) summary");
        Locator form = refusing.locator("form[action$='/proposal']:has([name=kind][value=REFUSE])");
        form.locator("[name=code]").selectOption("11");
        form.locator("[name=words]").fill("近一年开票与用电记录尚未取得，暂时无法判断经营情况。");
        form.locator("button").click();
        approve("bank-a");
        owner.page.navigate(request);
        assertThat(owner.page.locator("[data-bank='bank-a']")).containsText("暂时无法判断经营情况");
        Browser.screenshot(owner.page, "road-11-refused");
    }

    @Test
    @Order(5)
    void theOtherGrantsSignsAndPaysOut() {
        granting = stage.signIn(browser.page(1440, 900), "bank-d-maker");
        examine(granting, "bank-d");
        Locator form = granting.locator("form[action$='/proposal']:has([name=kind][value=GRANT])");
        form.locator("[name=amountWan]").fill("15");
        form.locator("[name=months]").fill("12");
        form.locator("[name=rate]").fill("4.30");
        form.locator("[name=repayment]").selectOption("EQUAL_INSTALMENTS");
        form.locator("[name=approvingBody]").fill("贷款审批小组");
        form.locator("[name=approvalNumber]").fill("示审2022-1121");
        form.locator("button").click();
        approve("bank-d");
        granting.navigate(ask("bank-d"));
        granting.locator("form[action$='/contract'] [name=number]").fill("示借2022-1121");
        granting.click("form[action$='/contract'] button");
        owner.page.navigate(request);
        assertThat(owner.page.locator("[data-bank='bank-d']")).containsText("15.00");
        Browser.screenshot(owner.page, "road-12-granted");
        granting.navigate(ask("bank-d").replace("/asks/", "/lines/"));
        Locator drawing = granting.locator("form[action$='/drawing']");
        drawing.locator("[name=iou]").fill("示据1121-1");
        drawing.locator("[name=amountWan]").fill("15");
        drawing.locator("[name=drawnOn]").fill(today());
        drawing.locator("[name=dueOn]").fill(LocalDate.parse(today()).plusMonths(12).toString());
        drawing.locator("[name=rate]").fill("4.30");
        drawing.locator("button").click();
        assertThat(granting.locator("#check")).containsText("壹拾伍万元整");
        granting.click("#check button");
        granting.navigate(ask("bank-d").replace("/asks/", "/lines/"));
        Browser.screenshot(granting, "road-13-line");
        loan = granting.locator("table a[href*='/loans/']").first().getAttribute("href");
    }

    @Test
    @Order(6)
    void theBankFilesTheLoanWithTheFund() {
        granting.navigate(stage.home + loan + "/filing");
        granting.check("[name=declared]");
        granting.click("form[action$='/filing'] button");
        granting.waitForURL("**/filings/*");
        Browser.screenshot(granting, "road-14-filed-with-the-fund");
    }

    @Test
    @Order(8)
    void theLoanFailsAndIsCompensatedByTwoPersonsOfTheFund() {
        String filing = granting.url();
        LocalDate due = LocalDate.parse(today()).plusMonths(12);
        StoryClock.STORY.moveTo(due.plusDays(95).atTime(10, 0));
        granting.navigate(stage.home + loan + "?report=overdue");
        Locator overdue = granting.locator("form[action$='/overdue']");
        overdue.locator("[name=since]").fill(due.toString());
        overdue.locator("[name=principal]").fill("150000");
        overdue.locator("[name=interest]").fill("6450");
        overdue.locator("[name=fiveClass]").selectOption("substandard");
        overdue.locator("button").click();
        assertThat(granting.locator("#check")).containsText("156,450.00");
        granting.click("#check button");
        granting.navigate(filing);
        granting.locator("form[action$='/claim'] [name=words]").fill("到期未还，催收三次未果。");
        granting.click("form[action$='/claim'] button");
        granting.waitForURL("**/claims/*");
        String claim = granting.url();
        handInPapers(granting);
        Page maker = stage.signIn(browser.page(1440, 900), "fund-maker");
        maker.navigate(claim);
        maker.locator("#missing-act summary").click();
        say(maker, "sending-back", "请补充最近一次催收的记录。");
        assertThat(maker.locator("main")).containsText("已退回银行，待补正");
        granting.navigate(claim);
        say(granting, "restatement", "已补充第三次催收的回执。");
        maker.navigate(claim);
        say(maker, "check", "材料齐全，与登记一致。");
        say(maker, "proposal", "借据、备案与逾期天数核对无误。");
        Page checker = stage.signIn(browser.page(1440, 900), "fund-checker");
        checker.navigate(claim);
        Browser.screenshot(checker, "road-15-claim-to-be-reviewed");
        say(checker, "agreement", "同意补偿。");
        Page anyone = browser.page(390, 844);
        anyone.navigate(stage.home + "/fund/public?zone=hardware");
        assertThat(anyone.locator("#publicity")).containsText("75,000.00");
        assertThat(anyone.locator("#publicity")).not().containsText(firm.name());
        Browser.screenshot(anyone, "road-15-publicity");
        StoryClock.STORY.moveTo(due.plusDays(110).atTime(10, 0));
        maker.navigate(claim);
        assertThat(maker.locator("form[action$='/payment']")).hasCount(0);
        maker.click("form[action$='/order'] button");
        assertThat(maker.locator("form[action$='/payment']")).hasCount(0);
        checker.navigate(claim);
        checker.click("form[action$='/payment'] button");
        checker.navigate(claim);
        assertThat(checker.locator("main")).containsText("柒万伍仟元整");
        Browser.screenshot(checker, "road-16-paid");
        String sheet = checker.locator("a[href*='/paper.pdf']").getAttribute("href");
        assertThat(new String(checker.request().get(stage.home + sheet).body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        aPartIsRecovered(claim + "/recoveries", maker, checker, anyone);
    }

    /** 2 of the 15 wan come in after all; half of them is the fund's, which two persons see arrive, and the public page follows. */
    private static void aPartIsRecovered(String page, Page maker, Page checker, Page anyone) {
        granting.navigate(page);
        Locator report = granting.locator("form[action$='/recoveries']");
        report.locator("[name=on]").fill(today());
        report.locator("[name=received]").fill("20000");
        report.locator("[name=document]").fill("示执2023-31");
        report.locator("button").click();
        assertThat(granting.locator("#recoveries")).containsText("10,000.00");
        maker.navigate(page);
        assertThat(maker.locator("form[action$='/confirmation']")).hasCount(0);
        maker.locator("form[action$='/arrival'] [name=voucher]").fill("示银收-7");
        maker.click("form[action$='/arrival'] button");
        checker.navigate(page);
        checker.click("form[action$='/confirmation'] button");
        Browser.screenshot(checker, "road-16-recovered");
        anyone.navigate(stage.home + "/fund/public?zone=hardware");
        assertThat(anyone.locator(".figure", new Page.LocatorOptions().setHasText("已追回"))).containsText("1.00");
    }

    /** One volume that holds every paper the rules name. */
    private static void handInPapers(Page bank) {
        Locator form = bank.locator("form[action$='/papers']");
        for (Locator document : form.locator("[name=documents]").all()) document.check();
        form.locator("[name=number]").fill("示卷2023-07");
        form.locator("[name=pages]").fill("86");
        form.locator("button").click();
        assertThat(bank.locator("#papers table")).containsText("示卷2023-07");
    }

    private static void say(Page by, String act, String words) {
        Locator form = by.locator("form[action$='/" + act + "']");
        form.locator("[name=words]").fill(words);
        form.locator("button").click();
    }

    @Test
    @Order(7)
    void theOwnerTakesAnAuthorisationBackAndTheBanksNextReadIsRefused() {
        String file = refusing.locator("a[href*='/firms/']").first().getAttribute("href");
        refusing.navigate(ask("bank-a"));
        assertThat(refusing.navigate(stage.home + file).status()).isEqualTo(200);
        owner.page.navigate(stage.home + "/my/authorisations");
        owner.page.click("form:has([name=reader][value='bank-a'])[action$='/withdrawal'] button");
        owner.page.waitForURL("**/withdrawal?**");
        Browser.screenshot(owner.page, "road-17-asked-again");
        owner.page.click("form[method=post][action$='/withdrawal'] button");
        Browser.screenshot(owner.page, "road-17-withdrawn");
        assertThat(refusing.navigate(stage.home + file).status()).isEqualTo(404);
        Browser.screenshot(refusing, "road-18-refused-read");
        owner.page.navigate(stage.home + "/my/reads");
        Browser.screenshot(owner.page, "road-19-who-read");
    }

    @Test
    @Order(9)
    void anAuditorWhoseTermHasEndedGetsNothing() {
        Page page = browser.page(1440, 900);
        page.navigate(stage.home + "/login");
        page.fill("#login", "auditor-former");
        page.fill("#password", Officer.PASSWORD);
        page.click("form[action$='/login'] button");
        page.waitForURL("**/login?ended");
        page.navigate(stage.home + "/audit");
        page.waitForURL("**/login");
        Browser.screenshot(page, "road-20-term-ended");
    }

    /** Accepts, and notes a visit of two. */
    private static void examine(Page officer, String bank) {
        officer.navigate(stage.home + "/desk");
        Browser.screenshot(officer, "road-10-desk-" + bank);
        officer.navigate(ask(bank));
        officer.click("form[action$='/acceptance'] button");
        officer.click("details:has(form[action$='/visit']) summary");
        Locator visit = officer.locator("form[action$='/visit']");
        visit.locator("[name=first]").fill("客户经理甲");
        visit.locator("[name=second]").fill("客户经理乙");
        visit.locator("[name=words]").fill("设备在用，负责人在场，介绍了近期订单。");
        visit.locator("button").click();
    }

    private static void approve(String bank) {
        checking = stage.signIn(browser.page(1440, 900), bank + "-checker");
        checking.navigate(ask(bank));
        Browser.screenshot(checking, "road-10-two-persons-" + bank);
        checking.click("form[action*='/approval'] button");
        checking.waitForSelector("form[action$='/sign-out']");
    }

    private static String ask(String bank) {
        Page page = owner.page;
        if (!page.url().equals(request)) page.navigate(request);
        return stage.home + "/asks/" + page.locator("[data-bank='" + bank + "']").getAttribute("data-ask");
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
