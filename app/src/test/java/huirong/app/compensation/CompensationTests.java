package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.compensation.root.SignedRoot;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.SignedLine;
import huirong.app.testing.TestClock;
import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.ClaimTerms.Document;
import huirong.core.ledger.Verification;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** From the budget to the paid claim, every step by the people whose work it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompensationTests extends Platform {
    private static final String BANK = "joined-bank-a";
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate LATER = TODAY.plusDays(200);
    /** Twelve days later: five working days of publicity are over. */
    private static final LocalDate PAID_ON = LATER.plusDays(12);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private JoinedFirm firm;
    private Browser bank;
    private Browser maker;
    private Browser checker;

    @BeforeAll
    void aFundWithMoney() {
        firm = JoinedFirm.of(this);
        bank = person(BANK, Role.MAKER);
        maker = person(JoinedFirm.FUND, Role.MAKER);
        checker = person(JoinedFirm.FUND, Role.CHECKER);
        assertThat(checker.submit("/fund", confirmed(proposed("budget", "50000000")), "key", fresh()).statusCode())
                .isEqualTo(302);
        assertThat(checker.submit("/fund", confirmed(proposed("arrival", "20000000")), "key", fresh()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void budgetedArrivedHeldPaidAndFreeAreFiveFigures() {
        Map<String, Object> fund = fund();
        assertThat(fund).containsEntry("budget_fen", 5_000_000_000L).containsEntry("arrived_fen", 2_000_000_000L);
        long parts = figure(fund, "occupied_fen") + figure(fund, "paid_fen") + figure(fund, "free_fen");
        assertThat(parts).isEqualTo(2_000_000_000L);
        assertThat(maker.get("/fund?zone=" + firm.zone()).body()).contains("预算安排", "5,000.00", "到位", "2,000.00", "额度占用", "已补偿", "可用");
    }

    @Test
    void whatOnePersonProposesAnotherConfirms() {
        String ref = proposed("arrival", "1000000");
        assertThat(maker.submit("/fund", confirmed(ref), "key", fresh()).statusCode()).as("a maker confirms").isEqualTo(404);
        assertThat(checker.submit("/fund", "/fund/arrival", "key", fresh(), "zone", firm.zone(), "document", "x", "amount", "1")
                        .statusCode())
                .as("a checker proposes")
                .isEqualTo(404);
        assertThat(checker.submit("/fund", "/fund/proposals/" + ref + "/return", "key", fresh(), "words", "凭证号不符")
                        .statusCode())
                .isEqualTo(302);
        assertThat(checker.submit("/fund", confirmed(ref), "key", fresh()).statusCode()).as("twice").isEqualTo(422);
        assertThat(maker.get("/fund?zone=" + firm.zone()).body()).contains("凭证号不符");
        assertThat(fund()).containsEntry("arrived_fen", 2_000_000_000L);
    }

    @Test
    void moreThanTheBudgetCannotArrive() {
        HttpResponse<String> answer = maker.submit(
                "/fund", "/fund/arrival", "key", fresh(), "zone", firm.zone(), "document", "x", "amount", "30000000.01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("到位金额合计不能超过预算安排");
    }

    @Test
    void aFiledLoanHoldsHalfOfItAndIsFiledOnce() {
        String loan = drawn("100");
        assertThat(bank.get("/loans/" + loan + "/filing").body()).contains("条件全部符合", "500,000.00");
        long before = figure(fund(), "occupied_fen");
        String filing = filed(loan);
        assertThat(figure(fund(), "occupied_fen") - before).isEqualTo(50_000_000);
        assertThat(bank.get("/filings/" + filing).body()).contains("已备案", "备案号");
        HttpResponse<String> again =
                bank.submit("/loans", "/loans/" + loan + "/filing", "key", fresh(), "declared", "true", "size", "SMALL", "security", "CREDIT");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已经备案，不能重复备案");
        assertThat(bank.submit("/loans", "/loans/" + loan + "/filing", "key", filing, "declared", "true", "size", "SMALL", "security", "CREDIT").statusCode())
                .as("the same act said again")
                .isEqualTo(302);
        assertThat(figure(fund(), "occupied_fen") - before).isEqualTo(50_000_000);
    }

    @Test
    void theWayFromALoanToItsFilingIsOpenToTheBanksMakerBeforeAndAfter() {
        String loan = drawn("30");
        String way = "/loans/" + loan + "/filing";
        assertThat(bank.get("/loans/" + loan).body()).contains("href=\"" + way + "\"", "查看备案");
        assertThat(bank.get(way).statusCode()).isEqualTo(200);
        String filing = filed(loan);
        HttpResponse<String> after = bank.get(way);
        assertThat(bank.location(after)).isEqualTo("/filings/" + filing);
        assertThat(bank.get("/filings/" + filing).statusCode()).isEqualTo(200);
    }

    @Test
    void aFilingNeedsTheDeclaration() {
        String loan = drawn("1");
        HttpResponse<String> answer = bank.submit("/loans", "/loans/" + loan + "/filing", "key", fresh(), "size", "SMALL", "security", "CREDIT");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请先作出声明");
    }

    @Test
    void aLateFilingIsRefusedWithItsFiguresAndTheFundDoesNotSeeIt() {
        String loan = drawn("10");
        clock.set(TODAY.plusDays(40));
        String filing = filed(loan);
        assertThat(bank.get("/filings/" + filing).body())
                .contains("不予备案", "不符合", "备案时限", "本笔：2026年4月11日", "要求：不晚于2026年3月16日");
        assertThat(maker.get("/filings/" + filing).statusCode()).isEqualTo(404);
        assertThat(claimed(filing).statusCode()).as("a refused filing is claimed").isEqualTo(422);
    }

    @Test
    void theFundSeesFiledLoansAndNoOthersAndAnotherBankNone() {
        String unfiled = drawn("2");
        String filing = filed(drawn("3"));
        assertThat(maker.get("/filings").body()).contains(filing);
        assertThat(maker.get("/filings?held=true&zone=" + firm.zone()).body()).contains(filing);
        assertThat(maker.get("/filings?held=true&zone=elsewhere").body()).doesNotContain(filing);
        assertThat(maker.get("/fund?zone=" + firm.zone()).body())
                .contains("/filings?held=true&amp;zone=" + firm.zone(), "/claims?paid=true&amp;zone=" + firm.zone());
        assertThat(maker.get("/filings/" + filing).statusCode()).isEqualTo(200);
        assertThat(maker.get("/loans/" + unfiled).statusCode()).isEqualTo(404);
        assertThat(maker.get("/loans").statusCode()).isEqualTo(404);
        Browser other = person("joined-bank-b", Role.MAKER);
        assertThat(other.get("/filings").body()).doesNotContain(filing);
        for (String path : List.of("/filings/" + filing, "/loans/" + unfiled + "/filing", "/fund", "/fund/ledger"))
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(other.submit("/loans", "/filings/" + filing + "/claim", "key", fresh(), "words", "x").statusCode())
                .isEqualTo(404);
        assertThat(firm.owner().get("/filings/" + filing).statusCode()).isEqualTo(404);
    }

    @Test
    void aClaimBeforeTheNinetiethDayIsRefusedWithTheReason() {
        String loan = drawn("10");
        String filing = filed(loan);
        assertThat(claimed(filing).body()).contains("逾期还没有达到规定的天数", "这笔贷款没有逾期，不能申请补偿").doesNotContain("action=\"/filings/" + filing + "/claim\"");
        overdue(loan, LATER.minusDays(89));
        assertThat(claimed(filing).statusCode()).isEqualTo(422);
        clock.set(LATER.plusDays(1));
        assertThat(claimed(filing).statusCode()).isEqualTo(302);
        assertThat(claimed(filing).body()).contains("不能重复申请");
    }

    @Test
    void aClaimIsCheckedReviewedPublishedAndPaidByTwoPersonsOnce() {
        String loan = drawn("100");
        String filing = filed(loan);
        overdue(loan, LATER.minusDays(100));
        bank.submit("/loans/" + loan, "/loans/" + loan + "/repayment",
                "key", fresh(), "on", LATER.toString(), "principal", "300000", "interest", "0");
        Map<String, Object> before = fund();
        String claim = fresh();
        assertThat(bank.submit("/filings/" + filing, "/filings/" + filing + "/claim", "key", claim, "words", "多次催收未果")
                        .statusCode())
                .isEqualTo(302);
        String page = "/claims/" + claim;
        assertThat(said(maker, page, "/check", "材料齐全").body()).as("no papers").contains("规则要求的材料还有缺项");
        papers(claim);
        assertThat(bank.get(page).body()).contains("第一册", "纸质");
        assertThat(maker.get(page).body()).contains("350,000.00", "叁拾伍万元整", "多次催收未果", "由资金经办人形式审查");
        assertThat(said(checker, page, "/agreement", "x").statusCode()).as("nothing proposed").isEqualTo(422);
        assertThat(said(maker, page, "/check", "材料齐全").statusCode()).isEqualTo(302);
        assertThat(said(maker, page, "/proposal", "符合规则").statusCode()).isEqualTo(302);
        assertThat(said(maker, page, "/agreement", "x").statusCode()).as("a maker agrees").isEqualTo(404);
        assertThat(said(checker, page, "/return", "请补充催收记录").statusCode()).isEqualTo(302);
        assertThat(maker.get(page).body()).contains("请补充催收记录");
        said(maker, page, "/proposal", "已补充");
        for (Browser officer : List.of(maker, checker))
            assertThat(officer.get(page).body())
                    .as("both see the bank's reports and what in them speaks against the claim")
                    .contains("还登记了 1 次还款，合计 300,000.00 元", "才首次登记逾期，已经过了 100 天", "银行对这笔贷款的登记", "本金 300,000.00 元")
                    .doesNotContain("备案时贷款可能已经逾期");
        assertThat(bank.get(page).body()).doesNotContain("拨付前请核对");
        assertThat(said(checker, page, "/agreement", "同意补偿").statusCode()).isEqualTo(302);
        assertThat(new Browser(port).get("/fund/public?zone=" + firm.zone()).body())
                .contains("补偿公示", "350,000.00", "***")
                .doesNotContain(firm.name());
        assertThat(press(maker, page, "/order").body()).as("while it is public").contains("还没有结束");
        clock.set(PAID_ON);
        assertThat(press(checker, page, "/payment").statusCode()).as("before it is ordered").isEqualTo(422);
        assertThat(press(maker, page, "/order").statusCode()).isEqualTo(302);
        assertThat(press(maker, page, "/payment").statusCode()).as("a maker pays").isEqualTo(404);
        String key = fresh();
        assertThat(checker.submit(page, page + "/payment", "key", key).statusCode()).isEqualTo(302);
        assertThat(checker.submit("/fund", page + "/payment", "key", key).statusCode()).as("said again").isEqualTo(302);
        assertThat(press(checker, page, "/payment").statusCode()).as("paid twice").isEqualTo(422);
        Map<String, Object> after = fund();
        assertThat(figure(after, "paid_fen") - figure(before, "paid_fen")).isEqualTo(35_000_000);
        assertThat(figure(before, "occupied_fen") - figure(after, "occupied_fen")).isEqualTo(50_000_000);
        assertThat(figure(after, "free_fen") - figure(before, "free_fen")).isEqualTo(15_000_000);
        assertThat(bank.get(page + "/paper").body())
                .contains("叁拾伍万元整", "350,000.00", "以此为准", "规则第 1 版", "损失基数 700,000.00 × 50.00%", "评审");
        String rules = database()
                .queryForObject("select body from compensation.policy where zone = ? and version = 1", String.class, firm.zone());
        SheetAsPdf.of(bank.file(page + "/paper.pdf").body())
                .isOnePageOfItsOwnFont()
                .says(
                        "风险补偿计算单", "备案号", claim, "损失基数 700,000.00 × 50.00%", "350,000.00 元", "叁拾伍万元整", "以此为准",
                        CanonicalJson.hash(rules), "2026年", "经办", "评审", "复核", "大写", "银行");
        assertThat(firm.owner().get(page).statusCode()).isEqualTo(404);
        assertThat(firm.owner().get("/my/loans").body()).doesNotContain("补偿");
    }

    @Test
    void figuresThatChangedAfterTheyWereFrozenAreReviewedAnew() {
        String loan = drawn("10");
        String page = "/claims/" + claimedWithPapers(loan);
        said(maker, page, "/check", "齐全");
        said(maker, page, "/proposal", "符合规则");
        said(checker, page, "/agreement", "同意");
        clock.set(PAID_ON);
        bank.submit("/loans/" + loan, "/loans/" + loan + "/repayment",
                "key", fresh(), "on", PAID_ON.toString(), "principal", "10000", "interest", "0");
        HttpResponse<String> answer = press(maker, page, "/order");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("提出以后数据有了变化", "有变化");
        assertThat(said(maker, page, "/reopening", "收回一部分本金").statusCode()).isEqualTo(302);
        assertThat(maker.get(page).body()).contains("形式审查通过，待提出", "收回一部分本金", "45,000.00");
    }

    @Test
    void anObjectionIsAnsweredByAnotherPersonBeforeAnythingIsOrdered() {
        String page = "/claims/" + claimedWithPapers(drawn("10"));
        said(maker, page, "/check", "齐全");
        said(maker, page, "/proposal", "符合规则");
        said(checker, page, "/agreement", "同意");
        String objection = fresh();
        assertThat(maker.submit(page, page + "/objections", "key", objection, "words", "借款人已经转让厂房").statusCode())
                .isEqualTo(302);
        clock.set(PAID_ON);
        assertThat(press(maker, page, "/order").body()).contains("还有异议没有答复");
        String answer = "/objections/" + objection + "/answer";
        assertThat(said(maker, page, answer, "x").statusCode()).as("a maker answers").isEqualTo(404);
        assertThat(said(checker, page, answer, "经查不影响损失").statusCode()).isEqualTo(302);
        assertThat(bank.get(page).body()).as("the bank does not read who objected").doesNotContain("转让厂房");
        assertThat(press(maker, page, "/order").statusCode()).isEqualTo(302);
    }

    @Test
    void aClaimGoesBackToItsBankAndIsDeclinedByTwoPersonsWithOneAppeal() {
        String loan = drawn("10");
        long before = figure(fund(), "occupied_fen");
        String claim = claimedWithPapers(loan);
        String page = "/claims/" + claim;
        assertThat(maker.get("/fund?zone=" + firm.zone()).body()).contains("笔待经办", "href=\"/claims\"", "超过时限的");
        assertThat(said(checker, page, "/sending-back", "x").statusCode()).isEqualTo(404);
        assertThat(said(maker, page, "/sending-back", "请补充催收记录").statusCode()).isEqualTo(302);
        assertThat(said(maker, page, "/check", "x").statusCode()).isEqualTo(422);
        assertThat(bank.get(page).body()).contains("已退回银行，待补正", "请补充催收记录");
        assertThat(said(bank, page, "/restatement", "已附三次催收记录").statusCode()).isEqualTo(302);
        assertThat(said(bank, page, "/restatement", "x").statusCode()).isEqualTo(422);
        assertThat(said(maker, page, "/opposition", "").statusCode()).isEqualTo(422);
        assertThat(said(maker, page, "/opposition", "放款用途不符").statusCode()).isEqualTo(302);
        assertThat(press(maker, page, "/declination").statusCode()).as("a maker declines").isEqualTo(404);
        assertThat(press(checker, page, "/payment").statusCode()).as("paid instead").isEqualTo(422);
        assertThat(checker.get(page).body()).contains("同意不予补偿", "放款用途不符");
        assertThat(press(checker, page, "/declination").statusCode()).isEqualTo(302);
        assertThat(figure(fund(), "occupied_fen")).as("held until the appeal is decided").isGreaterThan(before);
        assertThat(press(maker, page, "/closing").body()).contains("申诉期还没有结束");
        assertThat(said(bank, page, "/appeal", "用途凭证已补齐").statusCode()).isEqualTo(302);
        assertThat(said(maker, page, "/opposition", "凭证与合同仍不一致").statusCode()).isEqualTo(302);
        assertThat(press(checker, page, "/declination").statusCode()).isEqualTo(302);
        assertThat(said(bank, page, "/appeal", "x").statusCode()).as("appealed twice").isEqualTo(422);
        assertThat(figure(fund(), "occupied_fen")).isEqualTo(before);
        assertThat(bank.get(page).body()).contains("不予补偿，已终结", "凭证与合同仍不一致");
        assertThat(maker.get("/fund/ledger?zone=" + firm.zone()).body()).contains("的补偿申请不予补偿，占用退回");
        assertThat(bank.submit("/loans/" + loan, "/loans/" + loan + "/settlement",
                                "key", fresh(), "on", LATER.toString(), "interest", "0")
                        .statusCode())
                .as("the loan goes on")
                .isEqualTo(302);
    }

    @Test
    void aBankMayDoWithoutAnAppealAndAClaimAfterTheWindowIsRefused() {
        String late = drawn("10");
        String filing = filed(late);
        String loan = drawn("10");
        long before = figure(fund(), "occupied_fen");
        String page = "/claims/" + claimedWithPapers(loan);
        said(maker, page, "/opposition", "放款用途不符");
        press(checker, page, "/declination");
        assertThat(press(bank, page, "/closing").statusCode()).isEqualTo(302);
        assertThat(figure(fund(), "occupied_fen")).isEqualTo(before);
        overdue(late, LATER.minusDays(100));
        clock.set(LATER.plusDays(61));
        assertThat(claimed(filing).body()).contains("申请期限已过");
    }

    @Test
    void anUploadedPaperIsKeptWithItsFingerprint() {
        String loan = drawn("1");
        String filing = filed(loan);
        overdue(loan, LATER.minusDays(100));
        String claim = fresh();
        bank.submit("/filings/" + filing, "/filings/" + filing + "/claim", "key", claim, "words", "催收未果");
        String page = "/claims/" + claim;
        HttpResponse<String> answer = bank.upload(
                page,
                page + "/papers",
                List.of(
                        new Part("file", "contract.pdf", "%PDF-1.7 示例"),
                        new Part("key", null, fresh()),
                        new Part("documents", null, "CONTRACT"),
                        new Part("number", null, "HT-1"),
                        new Part("pages", null, "12")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(maker.get(page).body()).contains("contract.pdf", CanonicalJson.hash("%PDF-1.7 示例"));
        assertThat(maker.get(page + "/papers/1").body()).isEqualTo("%PDF-1.7 示例");
        assertThat(maker.get(page + "/papers/2").statusCode()).isEqualTo(404);
        assertThat(bank.submit(page, page + "/papers", "key", fresh(), "number", "HT-2", "pages", "0").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aSettledLoanGivesItsHoldBackAndItsClaimLapses() {
        String loan = drawn("10");
        long before = figure(fund(), "occupied_fen");
        String filing = filed(loan);
        clock.set(LATER);
        overdue(loan, LATER.minusDays(100));
        String claim = fresh();
        bank.submit("/filings/" + filing, "/filings/" + filing + "/claim", "key", claim, "words", "催收未果");
        assertThat(bank.submit("/loans/" + loan, "/loans/" + loan + "/settlement",
                                "key", fresh(), "on", LATER.toString(), "interest", "0")
                        .statusCode())
                .isEqualTo(302);
        assertThat(figure(fund(), "occupied_fen")).isEqualTo(before);
        assertThat(bank.get("/filings/" + filing).body()).contains("已释放");
        assertThat(maker.get("/claims/" + claim).body()).contains("已终止");
    }

    @Test
    void theBookVerifiesOnThePageAndFromItsExport() {
        String filing = filed(drawn("1"));
        assertThat(maker.get("/fund/ledger?zone=" + firm.zone()).body())
                .contains("核验通过", "待拨付", "额度占用", "+5,000.00", "href=\"/filings/" + filing + "\"")
                .doesNotContain("filing " + filing);
        List<String> lines = maker.get("/fund/ledger/export?zone=" + firm.zone()).body().lines().toList();
        assertThat(Verification.of(lines.iterator())).isInstanceOf(Verification.Sound.class);
        assertThat(bank.get("/fund/ledger/export").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublishedRootIsOpenToEveryoneAndProvesTheExport() throws Exception {
        String zone = firm.zone();
        assertThat(bank.submit("/fund/roots?zone=" + zone, "/fund/roots", "key", fresh(), "zone", zone).statusCode())
                .isEqualTo(404);
        assertThat(maker.submit("/fund/roots?zone=" + zone, "/fund/roots", "key", fresh(), "zone", zone).statusCode())
                .isEqualTo(302);
        Browser anyone = new Browser(port);
        assertThat(anyone.get("/fund/roots?zone=" + zone).body()).contains("公布的账本根", "SM2").doesNotContain("核验并公布");
        List<SignedRoot> roots = SignedRoot.read(anyone.get("/fund/roots/file?zone=" + zone).body().strip());
        assertThat(roots).isNotEmpty().allMatch(SignedRoot::signed);
        byte[] export = maker.get("/fund/ledger/export?zone=" + zone).body().getBytes(StandardCharsets.UTF_8);
        assertThat(Verification.of(
                        new ByteArrayInputStream(export), roots.stream().map(SignedRoot::root).toList()))
                .isInstanceOf(Verification.Sound.class);
    }

    @Test
    void anAuditorReadsTheFundAndChangesNothing() {
        as("operator").register("compensation-audit", "AUDIT");
        Browser auditor = person("compensation-audit");
        assertThat(auditor.get("/fund?zone=" + firm.zone()).body()).contains("预算安排").doesNotContain("name=\"amount\"");
        assertThat(auditor.get("/fund/ledger?zone=" + firm.zone()).body()).contains("核验通过");
        assertThat(auditor.get("/claims").body()).contains("补偿申请").doesNotContain("<form method=\"post\" action=\"/claims");
        assertThat(auditor.submit("/audit", "/fund/arrival", "key", fresh(), "zone", firm.zone()).statusCode()).isEqualTo(404);
    }

    @Test
    void thePublishedViewsNameNobody() {
        for (String view : List.of("compensation.filing_pub", "compensation.claim_pub", "lending.loan_pub"))
            assertThat(database.queryForList("select * from " + view))
                    .isNotNull()
                    .allSatisfy(row -> assertThat(row.keySet()).doesNotContain("person", "account", "uscc", "words"));
    }

    private String proposed(String kind, String amount) {
        String ref = fresh();
        assertThat(maker.submit("/fund", "/fund/" + kind,
                                "key", ref, "zone", firm.zone(), "document", "财预〔2026〕1号", "amount", amount)
                        .statusCode())
                .isEqualTo(302);
        return ref;
    }

    private static String confirmed(String proposal) {
        return "/fund/proposals/" + proposal + "/confirmation";
    }

    private String drawn(String wan) {
        SignedLine line = SignedLine.of(events, transactions, firm, BANK, 500_000_000);
        String loan = fresh();
        HttpResponse<String> answer = bank.submit(
                "/lines/" + line.ref(), "/lines/" + line.ref() + "/drawing",
                "key", loan, "iou", fresh(), "amountWan", wan, "drawnOn", TODAY.toString(),
                "dueOn", TODAY.plusMonths(12).toString(), "rate", "4.00");
        assertThat(answer.statusCode()).isEqualTo(302);
        return loan;
    }

    private String filed(String loan) {
        String filing = fresh();
        HttpResponse<String> answer = bank.submit(
                "/loans/" + loan + "/filing", "/loans/" + loan + "/filing", "key", filing, "declared", "true", "size", "SMALL", "security", "CREDIT");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return filing;
    }

    /** Files, lets the loan fall overdue, claims, and hands in one volume that holds every paper. */
    private String claimedWithPapers(String loan) {
        String filing = filed(loan);
        overdue(loan, LATER.minusDays(100));
        String claim = fresh();
        bank.submit("/filings/" + filing, "/filings/" + filing + "/claim", "key", claim, "words", "催收未果");
        papers(claim);
        return claim;
    }

    private void papers(String claim) {
        List<String> fields = new ArrayList<>(List.of("key", fresh(), "number", "第一册", "pages", "86"));
        for (Document document : Document.values()) fields.addAll(List.of("documents", document.name()));
        assertThat(bank.submit("/claims/" + claim, "/claims/" + claim + "/papers", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> said(Browser by, String page, String act, String words) {
        return by.submit("/filings", page + act, "key", fresh(), "words", words);
    }

    private static HttpResponse<String> press(Browser by, String page, String act) {
        return by.submit("/filings", page + act, "key", fresh());
    }

    private HttpResponse<String> claimed(String filing) {
        return bank.submit(
                "/filings/" + filing, "/filings/" + filing + "/claim", "key", fresh(), "words", "多次催收未果");
    }

    private void overdue(String loan, LocalDate since) {
        clock.set(LATER);
        assertThat(bank.submit("/loans/" + loan, "/loans/" + loan + "/overdue",
                                "key", fresh(), "since", since.toString(), "principal", "0", "interest", "100",
                                "fiveClass", "substandard")
                        .statusCode())
                .isEqualTo(302);
    }

    private Map<String, Object> fund() {
        return database.queryForMap("select * from compensation.fund_pub where zone = ?", firm.zone());
    }

    private static long figure(Map<String, Object> fund, String name) {
        return (Long) fund.get(name);
    }

    private static String fresh() {
        return Reference.fresh();
    }
}
