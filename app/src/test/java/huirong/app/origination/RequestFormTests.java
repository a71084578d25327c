package huirong.app.origination;

import static huirong.app.testing.GrantedLine.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.FiledRequest;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the form of a new request shows, and what it says when something does not fit. */
class RequestFormTests extends Platform {
    private static final String BANK = "joined-bank-a";
    private static final String OTHER = "joined-bank-b";

    @Test
    void whatIsAuthorisedIsNamedBesideTheBoxInTheWordsOfThePageOfAuthorisations() {
        JoinedFirm firm = JoinedFirm.of(this);
        String form = opened(firm, OfferedProduct.of(this, BANK));
        String period = "数据范围：近 24 个月（2024年3月1日起）至授权结束。";
        assertThat(form)
                .contains("增值税销项发票", "社会保险", "以往贷款的放款、还款、逾期和结清情况", period)
                .contains("有效期 12 个月");
        assertThat(firm.owner().get("/my/authorisations").body()).contains(period).doesNotContain("三年");
    }

    @Test
    void onlyTheChosenBanksAskForAnAuthorisationAndNoLinkTicksIt() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct one = OfferedProduct.of(this, BANK);
        OfferedProduct.of(this, OTHER);
        assertThat(firm.owner().get("/requests/new").body())
                .contains("选定银行后，在这里逐家授权")
                .doesNotContain("name=\"authorise\"");
        String form = firm.owner().get("/requests/new?product=" + one.ref() + "&authorise=" + BANK).body();
        assertThat(form)
                .contains("name=\"authorise\" value=\"" + BANK + "\"")
                .doesNotContain("name=\"authorise\" value=\"" + OTHER + "\"")
                .doesNotContain("name=\"authorise\" value=\"" + BANK + "\" checked");
    }

    @Test
    void thePhoneGivenWhenJoiningIsFilledIn() {
        JoinedFirm firm = JoinedFirm.of(this);
        assertThat(opened(firm, OfferedProduct.of(this, BANK))).contains("value=\"13800005678\"");
    }

    @Test
    void termsAreThoseThatAllChosenProductsHaveAndTheOneThatLacksTheAskedIsNamed() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct one = OfferedProduct.of(this, BANK);
        OfferedProduct shorter = OfferedProduct.of(
                this, JoinedFirm.ZONE, OTHER, Map.of("chinese", List.of("短期贷"), "months", List.of("6, 12"), "maxWan", List.of("20")));
        assertThat(opened(firm, one)).contains("<option value=\"36\"");
        assertThat(opened(firm, one, shorter)).doesNotContain("<option value=\"36\"").doesNotContain("没有您填的期限");
        String asked = firm.owner()
                .get("/requests/new?product=" + one.ref() + "&product=" + shorter.ref() + "&months=36&amountWan=30")
                .body();
        assertThat(asked)
                .contains("下列产品没有您填的期限：短期贷（5.00 万元至 20.00 万元，6、12 个月）")
                .contains("这个金额不在下列产品的额度之内：短期贷");
        HttpResponse<String> refused = filed(firm, "months", "36", "amountWan", "10", one, shorter);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("所选产品没有这个期限", "下列产品没有您填的期限：短期贷");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(
                this, JoinedFirm.ZONE, BANK, Map.of("months", List.of("6, 12"), "maxWan", List.of("20")));
        HttpResponse<String> refused = firm.owner().submit(
                "/requests/new?product=" + product.ref(), "/requests",
                "key", Reference.fresh(), "zone", JoinedFirm.ZONE, "product", product.ref(), "amountWan", "500",
                "months", "36", "repayment", "ALL_AT_END", "purpose", "nothing", "phone", "12");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#amountWan\"", "href=\"#months\"", "href=\"#purpose\"", "href=\"#phone\"", "href=\"#authorise\"");
        HttpResponse<String> mended = firm.owner().submit(
                "/requests/new?product=" + product.ref(), "/requests",
                "key", Reference.fresh(), "zone", JoinedFirm.ZONE, "product", product.ref(), "amountWan", "10",
                "months", "12", "repayment", "ALL_AT_END", "purpose", "nothing", "phone", "12");
        assertThat(mended.body())
                .contains("href=\"#phone\"")
                .doesNotContain("href=\"#amountWan\"", "href=\"#months\"", "amountWan-wrong");
    }

    @Test
    void fullWidthDigitsArePlainOnes() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        done(filed(firm, "amountWan", "１２．５", "phone", "１３８００００５６７８", product));
        assertThat(database.queryForObject(
                        "select amount_fen || ' ' || phone from origination.request where firm = ?", String.class, firm.ref()))
                .isEqualTo("12500000 13800005678");
        assertThat(new Browser(port).get("/products/" + product.ref() + "?amount=%EF%BC%92%EF%BC%90").statusCode())
                .as("20 in full width on the product's page")
                .isEqualTo(200);
    }

    @Test
    void whatIsAddedToThePurposeHasALengthThatIsSaid() {
        JoinedFirm firm = JoinedFirm.of(this);
        HttpResponse<String> refused = filed(firm, "purposeWords", "长".repeat(201), "months", "12", OfferedProduct.of(this, BANK));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("用途补充不超过 200 个字");
    }

    private static String opened(JoinedFirm firm, OfferedProduct... products) {
        String query = String.join("&", Arrays.stream(products).map(product -> "product=" + product.ref()).toList());
        return firm.owner().get("/requests/new?" + query).body();
    }

    /** Files with two fields that say something else. */
    private static HttpResponse<String> filed(
            JoinedFirm firm, String one, String first, String other, String second, OfferedProduct... products) {
        String[] form = FiledRequest.form(Reference.fresh(), firm, "10", products);
        for (int i = 0; i < form.length; i += 2) {
            if (form[i].equals(one)) form[i + 1] = first;
            if (form[i].equals(other)) form[i + 1] = second;
        }
        return firm.owner().submit("/requests/new", "/requests", form);
    }
}
