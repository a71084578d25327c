package huirong.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.FiledRequest;
import huirong.app.testing.GrantedLine;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class SupervisionTests extends Platform {
    private static final String ZONE = "?zone=" + JoinedFirm.ZONE;

    @LocalServerPort
    private int port;

    @Test
    void theHomeIsOpenToAllAndEachFigureLeadsToItsDefinition() {
        JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        String home = anyone().get("/" + ZONE).body();
        assertThat(home).contains("我要融资", "首批授信", "口径", "/figures/first-batch" + ZONE).doesNotContain("??");
        assertThat(figure(home, "joined")).isPositive();
        for (Indicator indicator : Indicator.values())
            assertThat(anyone().get("/figures/" + indicator.code() + ZONE + "&lang=en").body())
                    .as(indicator.code())
                    .contains("Definition", "By month")
                    .doesNotContain("??");
    }

    @Test
    void theFigureIsWhatItsRowsAddUpTo() {
        JoinedFirm firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        Browser office = person(JoinedFirm.OFFICE);
        String page = office.get("/figures/joined" + ZONE).body();
        String table = office.get("/figures/joined/rows.csv" + ZONE).body();
        assertThat(page).contains(firm.name());
        assertThat(table.lines().count() - 1).isEqualTo(figure(anyone().get("/" + ZONE).body(), "joined"));
        assertThat(table).contains(firm.name());
    }

    @Test
    void eachProductOnTheHomeSaysWhatAnOrdinaryLoanCosts() {
        // 3.00 % LPR and 65 basis points: 3.65 % a year on 300,000 yuan, paid back in twelve equal instalments.
        OfferedProduct.of(this, JoinedFirm.BANKS.getFirst());
        OfferedProduct.of(this, JoinedFirm.ZONE, JoinedFirm.BANKS.getLast(), Map.of("maxWan", List.of("10"), "months", List.of("6"), "repayment", List.of("ALL_AT_END")));
        String home = anyone().get("/" + ZONE).body();
        assertThat(home)
                .contains("借 30.00 万元、12 个月", "每月还 25,497.02 元", "利息和费用一共 5,964.2", "年化 3.65%")
                .contains("借 10.00 万元、6 个月", "到期一次还 101,825.00 元");
    }

    @Test
    void aBatchIsCalledByItsNameOnTheFiguresAndInTheDownload() {
        Browser office = person(JoinedFirm.OFFICE);
        GrantedLine line = GrantedLine.of(this, JoinedFirm.BANKS.getFirst());
        String code = "named-" + line.ref().substring(0, 5);
        GrantedLine.done(office.submit(
                "/batches", "/batches", "zone", JoinedFirm.ZONE, "code", code, "chinese", "开通首批授信", "english", "Opening batch", "lastDay",
                TestClock.TODAY.toString(), "key", Reference.fresh()));
        String request = "/requests/" + line.request().ref();
        GrantedLine.done(office.submit(request, request + "/batch", "batch", code, "key", Reference.fresh()));
        for (String page : List.of("/figures/first-batch" + ZONE, "/figures/first-batch/rows.csv" + ZONE))
            assertThat(office.get(page).body()).as(page).contains("开通首批授信").doesNotContain(code);
        assertThat(office.get("/batches").body()).contains("开通首批授信", "五金专区" + JoinedFirm.ZONE).doesNotContain(code);
    }

    @Test
    void namesAreForWhoeverOverseesTheZone() {
        JoinedFirm firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        as("operator").register("sup-office", "CREDIT_OFFICE");
        as("operator").register("sup-audit", "AUDIT");
        JoinedFirm.zone(as("operator"), "sup-zone", "sup-office", Map.of());
        String list = "/figures/joined" + ZONE;
        assertThat(person("sup-audit").get(list).body()).contains(firm.name());
        for (Browser stranger : new Browser[] {anyone(), firm.owner(), person("sup-office"), person(JoinedFirm.BANKS.getLast())})
            assertThat(stranger.get(list).body()).contains("口径").doesNotContain(firm.name());
        assertThat(person("sup-office").get("/figures/joined/rows.csv" + ZONE).statusCode()).isEqualTo(404);
        assertThat(person("sup-office").get("/office" + ZONE).statusCode()).isEqualTo(404);
        assertThat(firm.owner().get("/office" + ZONE).statusCode()).isEqualTo(404);
        assertThat(anyone().get("/figures/nothing" + ZONE).statusCode()).isEqualTo(404);
    }

    @Test
    void theOfficeSeesTheFunnelInBothLanguages() {
        JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        Browser office = person(JoinedFirm.OFFICE);
        assertThat(office.get("/office").body()).contains("今天该联系谁", "从归集到用信", "授信").doesNotContain("??");
        assertThat(office.get("/office?lang=en").body()).contains("Whom to phone today").doesNotContain("??");
    }

    @Test
    void aBankThatIsLateIsToBePhonedAndItsFirmIsReachedByAMaskedNumber() {
        String bank = JoinedFirm.BANKS.getFirst();
        JoinedFirm firm = JoinedFirm.of(this);
        FiledRequest.of(firm, "30", OfferedProduct.of(this, bank));
        Browser office = person(JoinedFirm.OFFICE);
        assertThat(office.get("/office").body()).doesNotContain(firm.name());
        clock.set(TestClock.TODAY.plusDays(1));
        assertThat(person(JoinedFirm.OFFICE).get("/office").body()).contains(firm.name(), "还有 2 个工作日", "138****5678", "受理融资申请");
        clock.set(TestClock.TODAY.plusDays(9));
        Browser later = person(JoinedFirm.OFFICE);
        assertThat(later.get("/office").body()).contains(firm.name(), "已逾期 4 个工作日");
    }

    @Test
    void whatIsGrantedIsCountedOnceAndTheFirstBatchApart() {
        long lines = figure(anyone().get("/" + ZONE).body(), "lines");
        GrantedLine line = GrantedLine.of(this, JoinedFirm.BANKS.getFirst());
        String home = anyone().get("/" + ZONE).body();
        assertThat(figure(home, "lines")).isEqualTo(lines + 1);
        Browser checker = line.product().checker();
        assertThat(checker.get("/figures/lines" + ZONE).body()).contains(line.request().firm().name());
        assertThat(person(JoinedFirm.BANKS.get(1)).get("/figures/lines" + ZONE).body())
                .doesNotContain(line.request().firm().name());
    }

    private Browser anyone() {
        return new Browser(port);
    }

    private static long figure(String home, String code) {
        Matcher value = Pattern.compile("/figures/" + code + "\\?zone=[a-z-]+\">([0-9,]+)<").matcher(home);
        assertThat(value.find()).as(home).isTrue();
        return Long.parseLong(value.group(1).replace(",", ""));
    }
}
