package huirong.app.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.SignedLine;
import huirong.app.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoanTests extends Platform {
    private static final String BANK = "joined-bank-a";
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private JoinedFirm firm;
    private Browser maker;

    @BeforeAll
    void people() {
        firm = JoinedFirm.of(this, BANK);
        maker = person(BANK, Role.MAKER);
    }

    @Test
    void theContractOpensTheLineAndNothingIsDrawnByIt() {
        SignedLine line = signed(50_000_000);
        assertThat(maker.get("/lines/" + line.ref()).body()).contains("已签约，未用信", "50.00");
        assertThat(maker.get("/loans").body()).contains(firm.name());
        assertThat(row("line", line.ref())).containsEntry("state", "SIGNED").containsEntry("drawn_fen", 0L);
    }

    @Test
    void grantedDrawnAndUnpaidStayThreeFiguresAndTheLineIsNeverExceeded() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        assertThat(draw(line, loan, "30").statusCode()).isEqualTo(302);
        assertThat(report(loan, "repayment", "on", TODAY.toString(), "principal", "100000", "interest", "0"))
                .isEqualTo(302);
        HttpResponse<String> beyond = draw(line, Reference.fresh(), "200000.01");
        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(beyond.body()).contains("超过了这笔授信的可用额度", "200000.01");
        assertThat(row("line", line.ref())).containsEntry("drawn_fen", 30_000_000L).containsEntry("amount_fen", 50_000_000L);
        assertThat(row("loan", loan)).containsEntry("principal_fen", 20_000_000L);
        assertThat(draw(line, Reference.fresh(), "20").statusCode()).isEqualTo(302);
    }

    @Test
    void aRepeatedDrawingIsDoneOnceAndAnsweredAlike() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        String iou = fresh();
        HttpResponse<String> first = drawAs(line, loan, iou, "50");
        HttpResponse<String> again = drawAs(line, loan, iou, "50");
        assertThat(List.of(first.statusCode(), again.statusCode())).containsOnly(302);
        assertThat(row("line", line.ref())).containsEntry("drawn_fen", 50_000_000L);
        assertThat(drawAs(line, loan, iou, "40").statusCode()).isEqualTo(409);
    }

    @Test
    void datesAndNumbersThatCannotBeAreSaidBesideTheField() {
        SignedLine line = signed(50_000_000);
        HttpResponse<String> answer = maker.submit(
                "/lines/" + line.ref(), "/lines/" + line.ref() + "/drawing",
                "key", Reference.fresh(), "iou", "", "amountWan", "-5", "drawnOn", "gestern", "dueOn", "", "rate", "99");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("iou-wrong", "amountWan-wrong", "drawnOn-wrong", "dueOn-wrong", "rate-wrong");
        String early = TODAY.minusDays(1).toString();
        assertThat(drawn(line, Reference.fresh(), fresh(), "0.0001", early, TODAY.plusMonths(1).toString()).body())
                .contains("drawnOn-wrong");
        assertThat(drawn(line, Reference.fresh(), fresh(), "0.0001", TODAY.toString(), TODAY.plusMonths(13).toString()).body())
                .contains("dueOn-wrong");
    }

    @Test
    void aLoanFallsOverdueIsCuredAndSettledAndThenTakesNoMoreReports() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        draw(line, loan, "50");
        assertThat(report(loan, "repayment", "on", TODAY.toString(), "principal", "", "interest", "10", "cured", "true"))
                .as("nothing was late")
                .isEqualTo(422);
        clock.set(TODAY.plusDays(100));
        assertThat(overdue(loan, TODAY.plusDays(40))).isEqualTo(302);
        assertThat(row("loan", loan)).containsEntry("state", "OVERDUE").containsEntry("five_class", "substandard");
        assertThat(maker.get("/loans/" + loan).body()).contains("逾期 60 天", "次级");
        String on = TODAY.plusDays(100).toString();
        assertThat(report(loan, "repayment", "on", on, "principal", "1000", "interest", "10", "cured", "true"))
                .isEqualTo(302);
        assertThat(row("loan", loan)).containsEntry("state", "OUTSTANDING").containsEntry("principal_fen", 49_900_000L);
        assertThat(report(loan, "repayment", "on", on, "principal", "499000", "interest", "0")).isEqualTo(422);
        assertThat(report(loan, "settlement", "on", on, "interest", "88.80")).isEqualTo(302);
        assertThat(row("loan", loan)).containsEntry("state", "SETTLED").containsEntry("principal_fen", 0L);
        assertThat(row("line", line.ref())).containsEntry("state", "ENDED");
        assertThat(overdue(loan, TODAY.plusDays(99))).isEqualTo(422);
        assertThat(draw(line, Reference.fresh(), "0.0001").body()).contains("这笔授信已经结束");
        assertThat(database.queryForList("select event from lending.report where loan = ? order by no", String.class, loan))
                .containsExactly("DRAW", "FALL_OVERDUE", "CURE", "SETTLE");
    }

    @Test
    void whatMayBeASlipIsAskedFirstAndACureNeedsNoAmount() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        String shown = maker.submit(
                        "/lines/" + line.ref(), "/lines/" + line.ref() + "/drawing", "check", "true", "key", loan, "iou", loan,
                        "amountWan", "30", "drawnOn", TODAY.toString(), "dueOn", TODAY.plusMonths(6).toString(), "rate", "4.35")
                .body();
        assertThat(shown).contains("叁拾万元整", "核对无误，确认登记");
        String refused = maker.submit(
                        "/lines/" + line.ref(), "/lines/" + line.ref() + "/drawing", "check", "true", "key", loan, "iou", loan,
                        "amountWan", "51", "drawnOn", TODAY.toString(), "dueOn", TODAY.plusMonths(24).toString(), "rate", "4.35")
                .body();
        assertThat(refused).contains("金额：超过了这笔授信的可用额度", "到期日期：到期日期应晚于放款日期").doesNotContain("核对无误");
        assertThat(row("line", line.ref())).containsEntry("drawn_fen", 0L);
        draw(line, loan, "50");
        clock.set(TODAY.plusDays(100));
        String[] paid = {"on", TODAY.plusDays(90).toString(), "principal", "0", "interest", "500.50"};
        assertThat(overdue(loan, TODAY.plusDays(40))).isEqualTo(302);
        assertThat(firm.owner().get("/my").body()).contains("已逾期 60 天").doesNotContain("按约用款和还款");
        assertThat(report(loan, "repayment", paid)).as("it covers what is late").isEqualTo(422);
        assertThat(report(loan, "repayment", confirmed(paid))).isEqualTo(302);
        assertThat(report(loan, "repayment", paid)).as("the same again").isEqualTo(422);
        assertThat(report(loan, "repayment", "on", TODAY.plusDays(90).toString(), "principal", "", "interest", "600"))
                .as("more interest than is late")
                .isEqualTo(422);
        assertThat(row("loan", loan)).containsEntry("state", "OVERDUE");
        assertThat(report(loan, "repayment", "on", TODAY.plusDays(90).toString(), "principal", "", "interest", "", "cured", "true"))
                .isEqualTo(302);
        assertThat(row("loan", loan)).containsEntry("state", "OUTSTANDING");
    }

    @Test
    void anOverdueReportIsShownOnceMoreAndNothingIsLateBeforeSomethingWasDue() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        draw(line, loan, "50");
        clock.set(TODAY.plusDays(20));
        assertThat(overdue(loan, TODAY)).as("the day of the drawing").isEqualTo(422);
        HttpResponse<String> early = checked(loan, TODAY.plusDays(10));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("还没有到期的本金或利息", "name=\"confirmed\"").doesNotContain("id=\"check\"");
        assertThat(overdue(loan, TODAY.plusDays(10))).isEqualTo(422);
        String[] sooner = {"since", TODAY.plusDays(10).toString(), "principal", "0", "interest", "5", "fiveClass", "normal"};
        assertThat(report(loan, "overdue", confirmed(sooner))).as("the contract has it due sooner").isEqualTo(302);
        clock.set(TODAY.plusDays(60));
        HttpResponse<String> shown = checked(loan, TODAY.plusDays(40));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("核对逾期", "核对无误，确认登记", "500.50");
        assertThat(row("loan", loan)).as("shown only").containsEntry("overdue_interest_fen", 500L);
    }

    private HttpResponse<String> checked(String loan, LocalDate since) {
        return maker.submit(
                "/loans/" + loan, "/loans/" + loan + "/overdue", "key", Reference.fresh(), "check", "true", "since", since.toString(),
                "principal", "0", "interest", "500.50", "fiveClass", "substandard");
    }

    private static String[] confirmed(String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "confirmed";
        all[fields.length + 1] = "true";
        return all;
    }

    @Test
    void aLoanThatWasPaidIsNotOverdueFromBeforeTheInstalmentThatIsMissing() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        draw(line, loan, "50");
        clock.set(TODAY.plusMonths(5));
        for (int month = 1; month <= 3; month++)
            assertThat(report(loan, "repayment", "on", TODAY.plusMonths(month).toString(), "principal", "0", "interest", "1875"))
                    .isEqualTo(302);
        HttpResponse<String> refused = maker.submit(
                "/loans/" + loan, "/loans/" + loan + "/overdue", "key", Reference.fresh(), "since",
                TODAY.plusMonths(1).toString(), "principal", "500000", "interest", "0", "fiveClass", "loss");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("这以前到期的本息，登记记录中已经归还", "since-wrong");
        assertThat(row("loan", loan)).containsEntry("state", "OUTSTANDING");
        assertThat(overdue(loan, TODAY.plusMonths(4))).isEqualTo(302);
        assertThat(overdue(loan, TODAY.plusMonths(4))).as("still overdue from the same day").isEqualTo(302);
    }

    @Test
    void aWithdrawnAuthorisationIsSaidOnTheLineAndOnTheLoan() {
        JoinedFirm leaving = JoinedFirm.of(this);
        String number = leaving.authorise(BANK);
        SignedLine line = SignedLine.of(events, transactions, leaving, BANK, 50_000_000);
        String loan = Reference.fresh();
        draw(line, loan, "10");
        assertThat(maker.get("/lines/" + line.ref()).body()).doesNotContain("撤回对贵行的授权");
        leaving.owner().submit(
                "/my/authorisations", "/my/authorisations/withdrawal", "number", number, "reader", BANK, "key", fresh());
        for (String page : List.of("/lines/" + line.ref(), "/loans/" + loan))
            assertThat(maker.get(page).body()).contains("撤回对贵行的授权", "仍然合法有效");
        assertThat(maker.get("/loans").body()).contains("授权已撤回", "合同继续履行");
    }

    @Test
    void aBankWhoseAuthorisationIsOverIsToldSoWhereTheFileWasAndNobodyElseIs() {
        JoinedFirm leaving = JoinedFirm.of(this);
        String number = leaving.authorise(BANK);
        String file = "/firms/" + leaving.ref();
        assertThat(maker.get(file).statusCode()).isEqualTo(200);
        leaving.owner().submit(
                "/my/authorisations", "/my/authorisations/withdrawal", "number", number, "reader", BANK, "key", fresh());
        HttpResponse<String> closed = maker.get(file);
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body()).contains("授权已经结束，不能查阅", "撤回对贵行的授权").doesNotContain(leaving.name());
        assertThat(person("joined-bank-b", Role.MAKER).get(file).body())
                .contains("没有找到这个页面")
                .doesNotContain("撤回");
        assertThat(database.queryForObject(
                        "select count(*) from audit.entry where about = ? and not allowed and organisation = ?",
                        Integer.class, "firm " + leaving.ref(), BANK))
                .isEqualTo(1);
    }

    @Test
    void aReportIsNeverChanged() {
        SignedLine line = signed(1_000);
        draw(line, Reference.fresh(), "0.001");
        assertThatThrownBy(() -> database.update("update lending.report set principal_fen = 1"))
                .hasMessageContaining("only grows");
    }

    @Test
    void onlyAMakerOfTheBankReportsAndAnotherBankSeesNothing() {
        SignedLine line = signed(50_000_000);
        String loan = Reference.fresh();
        draw(line, loan, "10");
        Browser checker = person(BANK, Role.CHECKER);
        assertThat(checker.get("/loans/" + loan).statusCode()).isEqualTo(200);
        assertThat(checker.get("/loans/" + loan).body()).doesNotContain("id=\"report\"");
        assertThat(checker.submit("/loans", "/loans/" + loan + "/settlement", "key", Reference.fresh(), "on", TODAY.toString())
                        .statusCode())
                .isEqualTo(404);
        Browser other = person("joined-bank-b", Role.MAKER);
        for (String path : List.of("/loans/" + loan, "/lines/" + line.ref()))
            assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.submit("/loans", "/lines/" + line.ref() + "/drawing", "key", Reference.fresh(), "iou", "x").statusCode())
                .isEqualTo(404);
        assertThat(other.get("/loans").body()).doesNotContain(firm.name());
        assertThat(firm.owner().get("/loans/" + loan).statusCode()).isEqualTo(404);
    }

    @Test
    void anAuditorListsTheLoansOfAllBanksByHowTheyStandAndReportsNothing() {
        SignedLine line = SignedLine.of(events, transactions, JoinedFirm.of(this), "joined-bank-b", 50_000_000);
        String other = Reference.fresh();
        String number = fresh();
        person("joined-bank-b", Role.MAKER).submit(
                "/lines/" + line.ref(), "/lines/" + line.ref() + "/drawing", "key", other, "iou", number, "amountWan", "1",
                "drawnOn", TODAY.toString(), "dueOn", TODAY.plusMonths(12).toString(), "rate", "4.50");
        as("operator").register("lending-audit", "AUDIT");
        Browser auditor = person("lending-audit");
        assertThat(everyPage(auditor, "/loans")).contains("/loans/" + other, number);
        assertThat(everyPage(auditor, "/loans?state=overdue")).doesNotContain(number);
        assertThat(auditor.get("/loans/" + other).body()).doesNotContain("id=\"report\"");
        assertThat(person("joined-bank-b", Role.MAKER).get("/loans?state=overdue").body()).contains(number);
    }

    /** A list as it is turned to its last page: other tests have loans of their own on it. */
    private static String everyPage(Browser reader, String list) {
        StringBuilder pages = new StringBuilder();
        String page;
        int from = 0;
        do {
            page = reader.get(list + (list.contains("?") ? "&" : "?") + "from=" + from).body();
            pages.append(page);
            from += 50;
        } while (page.contains("rel=\"next\""));
        return pages.toString();
    }

    @Test
    void aFirmReadsWhenItPaysNextHowMuchAndWhatIsLeft() {
        SignedLine line = SignedLine.of(events, transactions, JoinedFirm.of(this), BANK, 120_000_000);
        String loan = Reference.fresh();
        draw(line, loan, "120");
        assertThat(line.firm().owner().get("/my/loans").body())
                .contains("下一次还款", "应还 4,500.00 元（本金 0.00 元，利息 4,500.00 元）", "1,254,000.00 元，其中利息 54,000.00 元");
        clock.set(TODAY.plusMonths(2).plusDays(1));
        assertThat(line.firm().owner().get("/my/loans").body()).contains("有 2 期已过还款日", "共 9,000.00 元");
        for (int month = 1; month <= 2; month++)
            report(loan, "repayment", "on", TODAY.plusMonths(month).toString(), "principal", "0", "interest", "4500");
        assertThat(line.firm().owner().get("/my/loans").body())
                .contains("1,245,000.00 元，其中利息 45,000.00 元")
                .doesNotContain("已过还款日");
        report(loan, "repayment", "on", TODAY.plusMonths(2).toString(), "principal", "200000", "interest", "0");
        assertThat(line.firm().owner().get("/my/loans").body()).contains("提前归还了部分本金").doesNotContain("下一次还款");
    }

    @Test
    void aFirmSeesItsOwnLoansOnly() {
        SignedLine line = signed(66_600_000);
        draw(line, Reference.fresh(), "12.34");
        assertThat(firm.owner().get("/my/loans").body()).contains("66.60", "12.34").doesNotContain("备案");
        JoinedFirm other = JoinedFirm.of(this);
        assertThat(other.owner().get("/my/loans").body()).contains("还没有贷款").doesNotContain("12.34");
        assertThat(maker.get("/my/loans").statusCode()).isEqualTo(404);
    }

    @Test
    void whatBecameOfALoanReachesTheFileOfAFirmThatAuthorisedItAndNoOther() {
        SignedLine line = signed(50_000_000);
        String before = Reference.fresh();
        draw(line, before, "0.1");
        assertThat(filed(before)).containsExactly("consent.none");
        authoriseOutcomes();
        String after = Reference.fresh();
        draw(line, after, "0.1");
        report(after, "repayment", "on", TODAY.toString(), "principal", "1", "interest", "0");
        report(after, "settlement", "on", TODAY.toString(), "interest", "");
        assertThat(filed(after)).containsExactly("filed", null, "filed");
        assertThat(firm.owner().get("/firms/" + firm.ref()).body()).contains("贷款结果");
    }

    private void authoriseOutcomes() {
        firm.owner().submit(
                "/my/authorisations", "/my/authorisations",
                "reader", BANK, "reader", "operator", "items", "loan-outcome", "purpose", "financing", "months", "12",
                "agreed", "true", "key", Reference.fresh());
    }

    private List<String> filed(String loan) {
        return database.queryForList("select filed from lending.report where loan = ? order by no", String.class, loan);
    }

    private SignedLine signed(long fen) {
        return SignedLine.of(events, transactions, firm, BANK, fen);
    }

    private HttpResponse<String> draw(SignedLine line, String loan, String amount) {
        return drawAs(line, loan, fresh(), amount);
    }

    private HttpResponse<String> drawAs(SignedLine line, String loan, String iou, String amount) {
        return drawn(line, loan, iou, amount, TODAY.toString(), TODAY.plusMonths(12).toString());
    }

    private HttpResponse<String> drawn(SignedLine line, String loan, String iou, String amount, String on, String due) {
        return maker.submit(
                "/lines/" + line.ref(), "/lines/" + line.ref() + "/drawing",
                "key", loan, "iou", iou, "amountWan", amount, "drawnOn", on, "dueOn", due, "rate", "4.50");
    }

    private int report(String loan, String kind, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "key";
        all[1] = Reference.fresh();
        return maker.submit("/loans/" + loan, "/loans/" + loan + "/" + kind, all).statusCode();
    }

    private int overdue(String loan, LocalDate since) {
        return report(
                loan, "overdue", "since", since.toString(), "principal", "0", "interest", "500.50", "fiveClass", "substandard");
    }

    private Map<String, Object> row(String table, String ref) {
        return database.queryForMap("select * from lending." + table + " where ref = ?", ref);
    }

    private static String fresh() {
        return Reference.fresh();
    }
}
