package huirong.app.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import huirong.core.product.ProductState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank's product on its way to the list, by two people of the bank. */
class ProductTests extends Platform {
    private static final String BANK = JoinedFirm.BANKS.getFirst();

    @Autowired
    private Products products;

    @BeforeEach
    void thereIsAZone() {
        JoinedFirm.zone(this);
    }

    @Test
    void whatOnePersonDraftedAndAnotherPublishedIsOpenToEveryone() {
        OfferedProduct offered = OfferedProduct.of(this, BANK);
        Product product = products.find(offered.ref()).orElseThrow();
        assertThat(product.state()).isEqualTo(ProductState.PUBLISHED);
        assertThat(product.minFen()).isEqualTo(5_0000_00);
        assertThat(product.months()).containsExactly(6, 12, 36);
        assertThat(products.published(JoinedFirm.ZONE)).contains(product);
        assertThat(new Browser(port).get("/products?zone=" + JoinedFirm.ZONE).body()).contains("/products/" + offered.ref());
        assertThat(new Browser(port).get("/products/" + offered.ref()).body()).contains("五金贷", "年化 3.65%");
        assertThat(new Browser(port).get("/products/" + offered.ref() + "?lang=en").body()).contains("Hardware loan");
    }

    @Test
    void aDraftIsNobodysButTheBanks() {
        OfferedProduct draft = OfferedProduct.drafted(this, JoinedFirm.ZONE, BANK, Map.of());
        assertThat(products.find(draft.ref())).isEmpty();
        assertThat(new Browser(port).get("/products/" + draft.ref()).statusCode()).isEqualTo(404);
        Browser another = person(JoinedFirm.BANKS.getLast(), Role.CHECKER);
        assertThat(another.get(draft.page()).statusCode()).isEqualTo(404);
        assertThat(another.get("/bank/products").body()).doesNotContain(draft.ref());
        assertThat(another.submit(
                                "/bank/products",
                                draft.page() + "/publication",
                                "key",
                                Reference.fresh(),
                                "version",
                                "1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(person(BANK, Role.CHECKER).get(draft.page()).body()).contains("草稿");
    }

    @Test
    void whoeverMakesCannotPublishAndWhoeverChecksCannotDraft() {
        OfferedProduct draft = OfferedProduct.drafted(this, JoinedFirm.ZONE, BANK, Map.of());
        draft.act(draft.maker(), "proposal");
        assertThat(draft.maker()
                        .submit(draft.page(), draft.page() + "/publication", "key", Reference.fresh(), "version", "1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(draft.checker().get("/bank/products/new").statusCode()).isEqualTo(404);
        assertThat(products.find(draft.ref())).isEmpty();
    }

    @Test
    void thePersonWhoDraftedItCannotPublishItInAnotherRole() {
        OfferedProduct draft = OfferedProduct.drafted(this, JoinedFirm.ZONE, BANK, Map.of());
        draft.act(draft.maker(), "proposal");
        database.update(
                """
                update access.account set role = 'CHECKER'
                where ref = (select drafted_by from marketplace.product_version where product = ?)
                """,
                draft.ref());
        var answer = draft.maker()
                .submit(draft.page(), draft.page() + "/publication", "key", Reference.fresh(), "version", "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("拟定或提交的人不能复核");
    }

    @Test
    void theSecondPersonGivesItBackWithWordsAndNeverWithout() {
        OfferedProduct draft = OfferedProduct.drafted(this, JoinedFirm.ZONE, BANK, Map.of());
        draft.act(draft.maker(), "proposal");
        String back = draft.page() + "/return";
        var silent = draft.checker().submit(draft.page(), back, "key", Reference.fresh(), "version", "1", "words", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("退回请写明理由");
        var said = draft.checker()
                .submit(draft.page(), back, "key", Reference.fresh(), "version", "1", "words", "利率请再核对");
        assertThat(said.statusCode()).isEqualTo(302);
        assertThat(draft.maker().get(draft.page()).body()).contains("草稿", "利率请再核对");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldWhichStaysReadable() {
        OfferedProduct offered = OfferedProduct.of(this, BANK);
        revise(offered, "55");
        assertThat(products.find(offered.ref()).orElseThrow().spreadBasisPoints()).isEqualTo(65);
        assertThat(offered.checker().get(offered.page()).body()).contains("与在架版本的不同", "55");
        act(offered, offered.maker(), "proposal", 2);
        act(offered, offered.checker(), "publication", 2);
        Product now = products.find(offered.ref()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.spreadBasisPoints()).isEqualTo(55);
        Product before = products.find(offered.ref(), 1).orElseThrow();
        assertThat(before.state()).isEqualTo(ProductState.SUPERSEDED);
        assertThat(before.spreadBasisPoints()).isEqualTo(65);
    }

    @Test
    void aWithdrawnProductIsOffTheListAndItsVersionStaysReadable() {
        OfferedProduct offered = OfferedProduct.of(this, BANK);
        offered.act(offered.checker(), "withdrawal");
        assertThat(products.published(JoinedFirm.ZONE)).extracting(Product::ref).doesNotContain(offered.ref());
        assertThat(products.find(offered.ref(), 1).orElseThrow().state()).isEqualTo(ProductState.WITHDRAWN);
        String page = new Browser(port).get("/products/" + offered.ref()).body();
        assertThat(page).contains("已停止受理新的申请").doesNotContain("/requests/new");
    }

    @Test
    void anActSentTwiceIsDoneOnceAndAnotherUnderItsKeyIsRefused() {
        OfferedProduct draft = OfferedProduct.drafted(this, JoinedFirm.ZONE, BANK, Map.of());
        String key = Reference.fresh();
        for (int i = 0; i < 2; i++)
            assertThat(draft.maker()
                            .submit(draft.page(), draft.page() + "/proposal", "key", key, "version", "1")
                            .statusCode())
                    .isEqualTo(302);
        assertThat(database.queryForObject(
                        "select count(*) from marketplace.product_step where product = ?", Long.class, draft.ref()))
                .isEqualTo(1);
        assertThat(draft.maker()
                        .submit(draft.page(), draft.page() + "/proposal", "key", key, "version", "2")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aMoveThatIsNotOnTheTableIsToldInWords() {
        OfferedProduct offered = OfferedProduct.of(this, BANK);
        var answer = offered.maker()
                .submit(offered.page(), offered.page() + "/proposal", "key", Reference.fresh(), "version", "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("这一版现在不能这样办理");
    }

    @Test
    void whatIsWrongWithADraftIsToldBesideTheFieldAndNothingTypedIsLost() {
        Browser maker = person(BANK, Role.MAKER);
        String[] form = OfferedProduct.form(Reference.fresh(), JoinedFirm.ZONE, BANK, Map.of(
                "maxWan", List.of("3"),
                "months", List.of("一年"),
                "feeKind", List.of("GUARANTEE", ""),
                "feePayer", List.of("FIRM", "FIRM"),
                "feeCharge", List.of("SHARE", "FIXED"),
                "feeAmount", List.of("一个点", ""),
                "feature", List.of("tax-credit-grade"),
                "comparison", List.of("ONE_OF"),
                "value", List.of("A,X")));
        var answer = maker.submit("/bank/products/new", "/bank/products", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("最高金额不能低于最低金额", "期限请填 1 至 360", "有一行费用没有填完整", "有一行申请条件读不懂")
                .contains("value=\"一年\"", "value=\"一个点\"", "value=\"A,X\"");
    }

    @Test
    void aBankOffersNothingInAZoneItHasNotJoined() {
        as("operator").register("joined-bank-outside", "BANK");
        Browser maker = person("joined-bank-outside", Role.MAKER);
        String[] form = OfferedProduct.form(Reference.fresh(), JoinedFirm.ZONE, "joined-bank-outside", Map.of());
        var answer = maker.submit("/bank/products/new", "/bank/products", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("本行没有加入这个专区");
    }

    private void revise(OfferedProduct offered, String spread) {
        String[] form = OfferedProduct.form(
                Reference.fresh(), offered.zone(), offered.bank(), Map.of("spread", List.of(spread)));
        String page = offered.page() + "/revision";
        assertThat(offered.maker().submit(page, page, form).statusCode()).isEqualTo(302);
    }

    private static void act(OfferedProduct offered, Browser person, String act, int version) {
        var answer = person.submit(
                offered.page(),
                offered.page() + "/" + act,
                "key",
                Reference.fresh(),
                "version",
                Integer.toString(version));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
