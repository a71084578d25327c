package huirong.app.origination;

import static huirong.app.testing.FiledRequest.act;
import static huirong.app.testing.GrantedLine.done;
import static huirong.app.testing.GrantedLine.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.FiledRequest;
import huirong.app.testing.GrantedLine;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RequestTests extends Platform {
    private static final String BANK = "joined-bank-a";
    private static final String OTHER = "joined-bank-b";

    @Test
    void aRequestGoesFromTheFormToTheContractAndTheFirmSeesEachStep() {
        GrantedLine line = GrantedLine.of(this, BANK);
        Browser owner = line.request().firm().owner();
        assertThat(owner.get("/requests/" + line.request().ref()).body())
                .contains("已授信", "30.00 万元", "4.35%", "提供购销合同", "放弃这笔授信")
                .doesNotContain("退回", "提出处理意见");
        assertThat(owner.get("/my").body()).contains("签约");
        assertThat(owner.get("/requests/" + line.request().ref()).body()).contains("合同由您与银行签订");
        assertThat(line.product().maker().get("/asks/" + line.ref()).body())
                .contains("签约后登记合同编号")
                .doesNotContain("合同由您与银行签订");
        line.signed();
        assertThat(owner.get("/requests/" + line.request().ref()).body()).contains("已签约");
        assertThat(state(line.ref())).isEqualTo("CONTRACTED");
        assertThat(owner.get("/my").body()).contains("我的贷款");
        assertThat(authorisedUntil(line.request().firm().ref(), BANK)).isEqualTo(LocalDate.of(9999, 1, 1));
    }

    @Test
    void aRequestToSeveralBanksIsFiledWithAllOrWithNone() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct one = OfferedProduct.of(this, BANK);
        OfferedProduct other = OfferedProduct.of(this, JoinedFirm.ZONE, OTHER, Map.of("maxWan", List.of("20")));
        HttpResponse<String> refused = file(firm, "30", one, other);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("金额超出所选产品的额度范围", "value=\"30\"");
        assertThat(count("request", firm)).isZero();
        assertThat(count("ask", firm)).isZero();
        assertThat(authorisations(firm.ref())).isZero();
        assertThat(FiledRequest.of(firm, "20", one, other).asks()).containsOnlyKeys(BANK, OTHER);
        assertThat(file(firm, "20", one).body()).contains("还在办理您的上一次申请");
        assertThat(count("ask", firm)).isEqualTo(2);
    }

    @Test
    void aRepeatedFormCompletesOnce() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        String key = Reference.fresh();
        String[] form = FiledRequest.form(key, firm, "12.5", product);
        for (int sent = 0; sent < 3; sent++)
            done(firm.owner().submit("/requests/new", "/requests", form));
        assertThat(count("request", firm)).isEqualTo(1);
        assertThat(count("ask", firm)).isEqualTo(1);
        assertThat(firm.owner()
                        .submit("/requests/new", "/requests", FiledRequest.form(key, firm, "13", product))
                        .statusCode())
                .isEqualTo(409);
        assertThat(count("request", firm)).isEqualTo(1);
    }

    @Test
    void withoutAnAuthorisationForTheBankNothingIsFiled() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        HttpResponse<String> refused = firm.owner()
                .submit(
                        "/requests/new",
                        "/requests",
                        "key", Reference.fresh(), "zone", JoinedFirm.ZONE, "product", product.ref(), "amountWan", "10",
                        "months", "12", "repayment", "EQUAL_INSTALMENTS", "purpose", "ORDERS", "phone", "023-12345678");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("还没有得到授权").doesNotContain("name=\"authorise\" value=\"" + BANK + "\" checked");
        assertThat(count("request", firm)).isZero();
    }

    @Test
    void whoeverProposedCannotApproveAndAnotherBankFindsNothing() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        String ask = FiledRequest.of(JoinedFirm.of(this), "30", product).ask();
        for (Browser stranger : List.of(person(OTHER, Role.CHECKER), person(OTHER, Role.MAKER), person(BANK, Role.MEMBER))) {
            assertThat(act(stranger, ask, "acceptance").statusCode()).isEqualTo(404);
            assertThat(act(stranger, ask, "approval", "proposal", Reference.fresh()).statusCode()).isEqualTo(404);
        }
        assertThat(person(OTHER, Role.CHECKER).get("/asks/" + ask).statusCode()).isEqualTo(404);
        assertThat(person(JoinedFirm.OFFICE).get("/asks/" + ask).statusCode()).isEqualTo(404);
        assertThat(act(product.checker(), ask, "acceptance").statusCode()).isEqualTo(404);
        done(act(product.maker(), ask, "acceptance"));
        String proposal = proposed(product.maker(), ask, FiledRequest.grant("30"));
        assertThat(act(product.maker(), ask, "approval", "proposal", proposal).statusCode()).isEqualTo(404);
        database.update("update access.account set role = 'CHECKER' where ref = (select account from origination.proposal where ref = ?)", proposal);
        HttpResponse<String> own = act(product.maker(), ask, "approval", "proposal", proposal);
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("不能自己复核");
        assertThat(state(ask)).isEqualTo("PROPOSED");
    }

    @Test
    void anApprovalAndAWithdrawalThatRaceCannotBothWin() throws Exception {
        for (int round = 0; round < 4; round++) {
            OfferedProduct product = OfferedProduct.of(this, BANK);
            JoinedFirm firm = JoinedFirm.of(this);
            FiledRequest request = FiledRequest.of(firm, "30", product);
            String ask = request.ask();
            done(act(product.maker(), ask, "acceptance"));
            String proposal = proposed(product.maker(), ask, FiledRequest.grant("30"));
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                Callable<Integer> approval =
                        () -> act(product.checker(), ask, "approval", "proposal", proposal).statusCode();
                Callable<Integer> withdrawal = () -> firm.owner()
                        .submit(
                                "/requests/" + request.ref(),
                                "/requests/" + request.ref() + "/withdrawal",
                                "key",
                                Reference.fresh())
                        .statusCode();
                List<Future<Integer>> answers = both.invokeAll(List.of(approval, withdrawal));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
            }
            long lines = database.queryForObject("select count(*) from origination.line where ref = ?", Long.class, ask);
            assertThat(state(ask)).isEqualTo(lines == 1 ? "GRANTED" : "WITHDRAWN");
        }
    }

    @Test
    void aReturnedProposalCannotBeApprovedAndAnotherMayFollow() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        String ask = FiledRequest.of(JoinedFirm.of(this), "30", product).ask();
        done(act(product.maker(), ask, "acceptance"));
        String first = proposed(product.maker(), ask, FiledRequest.grant("30"));
        done(act(product.checker(), ask, "return", "proposal", first, "words", "请补充购销合同"));
        String second = proposed(product.maker(), ask, FiledRequest.grant("20"));
        assertThat(act(product.checker(), ask, "approval", "proposal", first).statusCode()).isEqualTo(409);
        assertThat(product.checker().get("/asks/" + ask).body()).contains("与申请不同", "请补充购销合同", "20.00 万元");
        done(act(product.checker(), ask, "approval", "proposal", second));
        assertThat(state(ask)).isEqualTo("GRANTED");
    }

    @Test
    void aRefusalReachesTheFirmWithFigureRequirementDayWhoDecidedAndWhatIsStillOpen() {
        JoinedFirm firm = JoinedFirm.of(this, OTHER);
        OfferedProduct product = OfferedProduct.of(
                this, JoinedFirm.ZONE, BANK, Map.of(
                        "feature", List.of("registration-legal-form"),
                        "comparison", List.of("ONE_OF"),
                        "value", List.of("individual")));
        OfferedProduct open = OfferedProduct.of(this, JoinedFirm.ZONE, OTHER, Map.of("chinese", List.of("另一款五金贷")));
        String ask = FiledRequest.of(firm, "30", product).ask();
        done(act(product.maker(), ask, "acceptance"));
        String proposal = proposed(
                product.maker(), ask, "kind", "REFUSE", "code", "01", "words", "本产品面向个体工商户，建议看公司类产品。", "criterion",
                "registration-legal-form", "retryOn", "2027-03-02");
        assertThat(firm.owner().get("/requests/" + database.queryForObject("select request from origination.ask where ref = ?", String.class, ask)).body())
                .contains("审查中")
                .doesNotContain("建议看公司类产品");
        done(act(product.checker(), ask, "approval", "proposal", proposal));
        String page = firm.owner()
                .get("/requests/" + database.queryForObject("select request from origination.ask where ref = ?", String.class, ask))
                .body();
        assertThat(page).contains("未获授信", "不属于本产品的适用对象", "不符合", "您的情况：公司", "建议看公司类产品", "2027年3月2日起可以再次", "单位 " + BANK, "另一款五金贷", open.ref());
        assertThat(product.maker().get("/asks/" + ask).body()).contains("企业情况：公司").doesNotContain("您的");
        assertThat(authorisedUntil(firm.ref(), BANK)).isEqualTo(TestClock.TODAY.plusDays(30));
        assertThat(firm.owner().get("/my").body()).contains("看看还有哪些产品");
        assertThat(page).containsOnlyOnce("不属于本产品的适用对象").contains("您给该行的授权有效至2026年3月31日");
        clock.set(TestClock.TODAY.plusDays(100));
        assertThat(firm.owner().get("/requests/" + database.queryForObject("select request from origination.ask where ref = ?", String.class, ask)).body())
                .contains("您给该行的授权已于2026年4月1日自动结束")
                .doesNotContain("30 日后");
    }

    @Test
    void whatFollowsAMissedDayIsSaidOnceForAllBanks() {
        FiledRequest request = FiledRequest.of(
                JoinedFirm.of(this), "20", OfferedProduct.of(this, BANK), OfferedProduct.of(this, OTHER));
        assertThat(request.firm().owner().get("/requests/" + request.ref()).body()).containsOnlyOnce("到期未办的");
    }

    @Test
    void aLateAcceptanceIsMarkedAndStillCounts() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        FiledRequest request = FiledRequest.of(JoinedFirm.of(this), "30", product);
        // Filed on Monday 2 March with three working days.
        assertThat(date("accept_by", request.ask())).isEqualTo(LocalDate.of(2026, 3, 5));
        clock.set(LocalDate.of(2026, 3, 9));
        assertThat(product.maker().get("/desk").body()).contains("已逾期 2 个工作日", "/desk?view=due&amp;due=overdue");
        assertThat(product.maker().get("/desk?view=due&due=overdue").body()).contains("只列出“已逾期”的申请", request.ask());
        assertThat(product.maker().get("/desk?view=due&due=week").body()).doesNotContain(request.ask());
        assertThat(request.firm().owner().get("/my").body()).contains("已逾期 2 个工作日");
        done(act(product.maker(), request.ask(), "acceptance"));
        assertThat(date("decide_by", request.ask())).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(request.firm().owner().get("/requests/" + request.ref()).body()).contains("超过规定期限办理");
    }

    @Test
    void aFrozenSnapshotStaysTheSameAfterNewFactsAndAnotherVersionOfTheProduct() {
        GrantedLine line = GrantedLine.of(this, BANK).signed();
        String page = line.product().maker().get("/asks/" + line.ref()).body();
        assertThat(page).contains("内容与签约时一致", "/asks/" + line.ref() + "/snapshot");
        String paper = line.product().maker().get("/asks/" + line.ref() + "/snapshot").body();
        assertThat(paper)
                .contains("尽职留痕", "内容与签约时一致", "审2026-18", "300,000.00 元", line.request().firm().name())
                .doesNotContain("13800005678", "amount_fen");
        assertThat(line.product().maker().get("/asks/" + line.ref() + "/snapshot.json").body())
                .isEqualTo(database.queryForObject("select snapshot from origination.contract where line = ?", String.class, line.ref()));
        for (String form : List.of("/snapshot", "/snapshot.json")) {
            assertThat(line.request().firm().owner().get("/asks/" + line.ref() + form).statusCode()).isEqualTo(404);
            assertThat(person(OTHER, Role.MAKER).get("/asks/" + line.ref() + form).statusCode()).isEqualTo(404);
        }
        String before = database.queryForObject("select snapshot from origination.contract where line = ?", String.class, line.ref());
        as(JoinedFirm.REGISTRAR)
                .delivered(
                        """
                        item: registration
                        asOf: 2026-03-01
                        subject: {scheme: uscc, column: code}
                        columns: {name: name, effective: {value: 2026-03-01}}
                        """,
                        ("code,name\n" + line.request().firm().uscc() + ",改名五金厂\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(line.product().maker().get("/asks/" + line.ref()).body()).contains("内容与签约时一致", "改名五金厂");
        assertThat(database.queryForObject("select snapshot from origination.contract where line = ?", String.class, line.ref()))
                .isEqualTo(before)
                .contains("\"approval_number\":\"审2026-18\"", "\"amount_fen\":30000000")
                .doesNotContain("13800005678");
    }

    @Test
    void aWithdrawnAuthorisationIsToldToTheBankAndItsNextReadIsRefused() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        JoinedFirm firm = JoinedFirm.of(this);
        String number = firm.authorise(BANK);
        FiledRequest request = FiledRequest.of(firm, "30", product);
        done(act(product.maker(), request.ask(), "acceptance"));
        assertThat(product.maker().get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        for (String given : List.of(number, request.ref()))
            done(firm.owner()
                    .submit(
                            "/my/authorisations",
                            "/my/authorisations/withdrawal",
                            "number", given, "reader", BANK, "key", Reference.fresh()));
        String page = product.maker().get("/asks/" + request.ask()).body();
        assertThat(page).contains("企业已于2026年3月2日撤回对贵行的授权", "从这一天起不能再查阅档案").doesNotContain("查阅档案</a>");
        assertThat(product.maker().get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
        assertThat(firm.owner().get("/my").body()).contains("重新授权", "正在审查您的申请");
        assertThat(firm.owner().get("/requests/" + request.ref()).body()).contains("的授权已不在有效期", "申请仍然有效");
    }

    @Test
    void aSubBranchSeesItsOwnCasesAndTheHeadOfficeAll() {
        JoinedFirm.zone(this);
        for (String branch : List.of("joined-branch-a", "joined-branch-b"))
            assertThat(as("operator")
                            .post(
                                    "/api/organisations",
                                    Map.of(
                                            "code", branch, "chinese", branch, "english", branch, "kind", "BANK", "items",
                                            List.of(), "parent", BANK))
                            .status())
                    .isIn(200, 201);
        OfferedProduct product = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, Map.of("unit", List.of("joined-branch-a")));
        String ask = FiledRequest.of(JoinedFirm.of(this), "30", product).ask();
        assertThat(person("joined-branch-a", Role.MAKER).get("/desk").body()).contains(ask);
        assertThat(person(BANK, Role.CHECKER).get("/desk").body()).contains(ask);
        assertThat(person("joined-branch-b", Role.MAKER).get("/desk").body()).doesNotContain(ask);
        assertThat(person("joined-branch-b", Role.MAKER).get("/asks/" + ask).statusCode()).isEqualTo(404);
    }

    @Test
    void aFirmOfOneZoneCannotAskInAnother() {
        JoinedFirm firm = JoinedFirm.of(this);
        as("operator").register("second-office", "CREDIT_OFFICE");
        JoinedFirm.zone(as("operator"), "second-zone", "second-office", Map.of());
        OfferedProduct product = OfferedProduct.of(this, "second-zone", BANK, Map.of());
        HttpResponse<String> refused = file(firm, "30", product);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("尚未加入该专区");
        FiledRequest request = FiledRequest.of(firm, "30", OfferedProduct.of(this, BANK));
        assertThat(person("second-office").get("/requests/" + request.ref()).statusCode()).isEqualTo(404);
        assertThat(person(JoinedFirm.OFFICE).get("/requests/" + request.ref()).body()).doesNotContain("13800005678");
    }

    @Test
    void theOfficesBatchIsOnTheLineAndCannotBePutOnASignedOne() {
        Browser office = person(JoinedFirm.OFFICE);
        GrantedLine line = GrantedLine.of(this, BANK);
        done(office.submit(
                "/batches", "/batches", "zone", JoinedFirm.ZONE, "code", "opening-" + line.ref().substring(0, 5), "chinese", "首批",
                "english", "First batch", "lastDay", TestClock.TODAY.toString(), "key", Reference.fresh()));
        String page = "/requests/" + line.request().ref();
        done(office.submit(page, page + "/batch", "batch", "opening-" + line.ref().substring(0, 5), "key", Reference.fresh()));
        line.signed();
        assertThat(database.queryForObject("select batch from origination.line_pub where ref = ?", String.class, line.ref()))
                .startsWith("opening-");
        GrantedLine signed = GrantedLine.of(this, BANK).signed();
        String late = "/requests/" + signed.request().ref();
        assertThat(office.submit(late, late + "/batch", "batch", "opening-" + line.ref().substring(0, 5), "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> file(JoinedFirm firm, String amount, OfferedProduct... products) {
        return firm.owner()
                .submit("/requests/new", "/requests", FiledRequest.form(Reference.fresh(), firm, amount, products));
    }

    private String state(String ask) {
        return database.queryForObject("select state from origination.ask where ref = ?", String.class, ask);
    }

    private LocalDate date(String column, String ask) {
        return database.queryForObject(
                "select to_jsonb(a) ->> ? from origination.ask a where ref = ?", LocalDate.class, column, ask);
    }

    private long count(String table, JoinedFirm firm) {
        return table.equals("request")
                ? database.queryForObject("select count(*) from origination.request where firm = ?", Long.class, firm.ref())
                : database.queryForObject("select count(*) from origination.ask where firm = ?", Long.class, firm.ref());
    }

    private long authorisations(String firm) {
        return database.queryForObject(AUTHORISATIONS + "select count(*) from newest", Long.class, firm);
    }

    private LocalDate authorisedUntil(String firm, String bank) {
        return database.queryForObject(
                AUTHORISATIONS + "select max(until) from newest where reader = ?", LocalDate.class, firm, bank);
    }

    private static final String AUTHORISATIONS =
            """
            with newest as (
                select distinct on (c.number, c.reader) c.*
                from creditfile.consent c
                join creditfile.publication p on p.submission = c.submission
                join creditfile.subject_link l on l.subject_id = c.subject_id
                join creditfile.firm f on f.home = l.firm
                where f.ref = ?
                order by c.number, c.reader, p.seq desc, c.line desc
            )
            """;
}
