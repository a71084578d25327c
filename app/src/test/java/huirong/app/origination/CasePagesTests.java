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
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasePagesTests extends Platform {
    private static final String BANK = "joined-bank-a";
    private static final String OTHER = "joined-bank-b";

    @Test
    void theTelephoneIsMaskedUntilAReasonIsGivenAndTheFirmIsShownWhoLooked() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        FiledRequest request = FiledRequest.of(JoinedFirm.of(this), "30", product);
        assertThat(product.maker().get("/asks/" + request.ask()).body())
                .contains("138****5678")
                .doesNotContain("13800005678");
        assertThat(act(product.maker(), request.ask(), "phone", "reason", " ").statusCode()).isEqualTo(422);
        HttpResponse<String> seen = act(product.maker(), request.ask(), "phone", "reason", "约定走访时间");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("13800005678");
        assertThat(product.maker().get("/asks/" + request.ask()).body()).doesNotContain("13800005678");
        assertThat(act(product.checker(), request.ask(), "phone", "reason", "看看").statusCode()).isEqualTo(404);
        assertThat(request.firm().owner().get("/requests/" + request.ref()).body())
                .contains("谁看过您的电话", "约定走访时间");
    }

    @Test
    void aClerkMayLookButNeverFilesOrWithdraws() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        FiledRequest request = FiledRequest.of(firm, "30", product);
        Browser clerk = person(JoinedFirm.FIRMS, firm.ref());
        database.update(
                "update access.account set power = 'CLERK' where ref = (select max(ref) from access.account where firm = ? and ref <> ?)",
                firm.ref(),
                database.queryForObject("select account from origination.request where ref = ?", String.class, request.ref()));
        String page = "/requests/" + request.ref();
        assertThat(clerk.get(page).body()).contains("等待受理").doesNotContain("/withdrawal");
        assertThat(clerk.get("/requests/new").body()).contains("您是经办人").doesNotContain("提交申请</button>");
        assertThat(clerk.submit(page, page + "/withdrawal", "key", Reference.fresh()).statusCode()).isEqualTo(404);
        assertThat(clerk.submit("/requests/new", "/requests", FiledRequest.form(Reference.fresh(), firm, "20", product))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDeclinationReachesTheFirmAndOnlyForWhatTheRequestItselfShows() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        FiledRequest request = FiledRequest.of(JoinedFirm.of(this), "30", product);
        assertThat(act(product.maker(), request.ask(), "declination", "code", "07", "words", "收入不足").statusCode())
                .isEqualTo(422);
        done(act(product.maker(), request.ask(), "declination", "code", "02", "words", "经营地不在本行服务区域。"));
        assertThat(request.firm().owner().get("/requests/" + request.ref()).body())
                .contains("不予受理", "不在本机构的服务区域", "经营地不在本行服务区域");
        assertThat(act(product.maker(), request.ask(), "acceptance").statusCode()).isEqualTo(409);
    }

    @Test
    void aWithdrawalLeavesWhatWasGrantedAndTheLineCanBeGivenUp() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct one = OfferedProduct.of(this, BANK);
        OfferedProduct other = OfferedProduct.of(this, OTHER);
        FiledRequest request = FiledRequest.of(firm, "30", one, other);
        String granted = request.asks().get(BANK);
        done(act(one.maker(), granted, "acceptance"));
        done(act(one.checker(), granted, "approval", "proposal", proposed(one.maker(), granted, FiledRequest.grant("30"))));
        String page = "/requests/" + request.ref();
        done(firm.owner().submit(page, page + "/withdrawal", "key", Reference.fresh()));
        assertThat(state(granted)).isEqualTo("GRANTED");
        assertThat(state(request.asks().get(OTHER))).isEqualTo("WITHDRAWN");
        assertThat(firm.owner().submit(page, page + "/withdrawal", "key", Reference.fresh()).statusCode()).isEqualTo(409);
        done(firm.owner().submit(page, "/asks/" + granted + "/giving-up", "key", Reference.fresh()));
        assertThat(state(granted)).isEqualTo("GIVEN_UP");
        assertThat(act(one.maker(), granted, "contract", "number", "HT-1", "signedOn", "2026-03-02").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aProposalWithMistakesComesBackAsTypedWithTheReasonBesideTheField() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        String ask = FiledRequest.of(JoinedFirm.of(this), "30", product).ask();
        done(act(product.maker(), ask, "acceptance"));
        HttpResponse<String> back = act(
                product.maker(), ask, "proposal", "kind", "GRANT", "amountWan", "三十", "months", "12", "rate", "36", "repayment",
                "EQUAL_INSTALMENTS", "approvingBody", "贷审小组", "approvalNumber", "");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("value=\"三十\"", "value=\"贷审小组\"", "id=\"amountWan-wrong\"", "id=\"rate-wrong\"", "请填写审批编号");
        assertThat(state(ask)).isEqualTo("ACCEPTED");
    }

    @Test
    void aGrantStaysWithinWhatTheProductOffers() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        String ask = FiledRequest.of(JoinedFirm.of(this), "30", product).ask();
        done(act(product.maker(), ask, "acceptance"));
        assertThat(product.maker().get("/asks/" + ask).body()).doesNotContain("value=\"EQUAL_PRINCIPAL\"");
        beyond(product, ask, "amountWan", FiledRequest.grant("99999999"));
        beyond(product, ask, "amountWan", FiledRequest.grant("4"));
        beyond(product, ask, "months", with(FiledRequest.grant("30"), "12", "24"));
        beyond(product, ask, "repayment", with(FiledRequest.grant("30"), "EQUAL_INSTALMENTS", "EQUAL_PRINCIPAL"));
        assertThat(act(product.maker(), ask, "proposal", with(FiledRequest.grant("4"), "4.35", "43")).body())
                .as("two mistakes are told at once")
                .contains("href=\"#amountWan\"", "href=\"#rate\"");
        assertThat(state(ask)).isEqualTo("ACCEPTED");
        done(act(product.maker(), ask, "proposal", FiledRequest.grant("40")));
        assertThat(product.checker().get("/asks/" + ask).body()).contains("30.00", "40.00");
        done(act(product.checker(), ask, "return", "proposal", proposal(ask), "words", "请写明用途凭证"));
        assertThat(product.maker().get("/asks/" + ask).body()).contains("value=\"支行贷审小组\"", "value=\"审2026-18\"");
    }

    @Test
    void aContractWithAWrongDayComesBackWithItsNumber() {
        GrantedLine line = GrantedLine.of(this, BANK);
        HttpResponse<String> back = act(line.product().maker(), line.ref(), "contract", "number", "HT-77", "signedOn", "2020-01-01");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("value=\"HT-77\"", "value=\"2020-01-01\"");
    }

    @Test
    void whoeverHasNotJoinedIsToldToJoinFirst() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        Browser nobodyYet = person(JoinedFirm.FIRMS, Role.MEMBER);
        HttpResponse<String> told = nobodyYet.get("/requests/new?product=" + product.ref());
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("请先加入专区", "href=\"/join\"", "/products/" + product.ref());
    }

    @Test
    void whatWasCalculatedIsInTheFormAndABusyBankIsNamed() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        String link = firm.owner().get("/products/" + product.ref() + "?amount=12.5&months=36").body();
        assertThat(link).contains("amountWan=12.5&amp;months=36");
        FiledRequest.of(firm, "30", product);
        HttpResponse<String> again = firm.owner()
                .submit("/requests/new", "/requests", FiledRequest.form(Reference.fresh(), firm, "20", product));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("还在办理您的上一次申请，请等它决定或先撤回；也可以");
    }

    private void beyond(OfferedProduct product, String ask, String field, String... proposal) {
        HttpResponse<String> back = act(product.maker(), ask, "proposal", proposal);
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("id=\"" + field + "-wrong\"", "value=\"审2026-18\"");
    }

    private static String[] with(String[] fields, String from, String to) {
        return Arrays.stream(fields).map(field -> field.equals(from) ? to : field).toArray(String[]::new);
    }

    private String proposal(String ask) {
        return database.queryForObject("select ref from origination.proposal where ask = ?", String.class, ask);
    }

    @Test
    void theDeskFindsACaseByTheFirmsName() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        FiledRequest one = FiledRequest.of(JoinedFirm.of(this), "30", product);
        FiledRequest other = FiledRequest.of(JoinedFirm.of(this), "31", product);
        String found = product.maker().get("/desk?q=" + one.firm().uscc()).body();
        assertThat(found).contains(one.ask()).doesNotContain(other.ask());
        assertThat(product.maker().get("/desk?view=signing&q=" + one.firm().uscc()).body()).contains("这里没有申请");
    }

    @Test
    void everyPageIsThereInEnglishAndNoMessageIsMissing() {
        GrantedLine line = GrantedLine.of(this, BANK).signed();
        Browser owner = line.request().firm().owner();
        Browser officer = line.product().maker();
        for (String language : List.of("en", "zh")) {
            for (String page : List.of("/my", "/requests/new", "/requests/" + line.request().ref()))
                assertThat(owner.get(page + "?lang=" + language).body()).as(page).doesNotContain("??");
            for (String page : List.of("/desk", "/desk?view=all", "/asks/" + line.ref()))
                assertThat(officer.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language).body())
                        .as(page)
                        .doesNotContain("??");
            assertThat(person(JoinedFirm.OFFICE).get("/batches?lang=" + language).body()).doesNotContain("??");
        }
        assertThat(person(JoinedFirm.OFFICE, Role.MEMBER).get("/my").statusCode()).isEqualTo(404);
        assertThat(owner.get("/desk").statusCode()).isEqualTo(404);
    }

    private String state(String ask) {
        return database.queryForObject("select state from origination.ask where ref = ?", String.class, ask);
    }
}
