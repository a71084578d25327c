package huirong.app.origination;

import static huirong.app.testing.FiledRequest.act;
import static huirong.app.testing.GrantedLine.done;
import static huirong.app.testing.GrantedLine.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.FiledRequest;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a firm may do after a refusal: when it may ask again, and where else. */
class AgainTests extends Platform {
    private static final String BANK = "joined-bank-a";
    private static final String OTHER = "joined-bank-b";

    @Test
    void aBankThatNamedADayTakesNoRequestBeforeItAndTheFormSaysSo() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        OfferedProduct elsewhere = OfferedProduct.of(this, OTHER);
        refused(firm, product);
        assertThat(firm.owner().get("/requests/new").body()).contains("2026年5月31日起可以再次申请；此前不收新的申请。");
        HttpResponse<String> early = file(firm, product);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("未同意上一次申请，并写明2026年5月31日起可以再次申请");
        assertThat(file(firm, elsewhere).statusCode()).isEqualTo(302);
        database.update("alter table origination.proposal disable trigger user");
        database.update(
                "update origination.proposal set retry_on = '2026-03-02' where ask in (select ref from origination.ask where firm = ?)",
                firm.ref());
        database.update("alter table origination.proposal enable trigger user");
        assertThat(firm.owner().get("/requests/new").body()).doesNotContain("此前不收新的申请");
        assertThat(file(firm, product).statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsStillOpenFitsWhatWasAskedForAndTheRestSaysWhatWouldHaveToChange() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, BANK);
        OfferedProduct longer = OfferedProduct.of(
                this, JoinedFirm.ZONE, OTHER, Map.of("chinese", List.of("设备长贷"), "months", List.of("24, 36")));
        String refused = refused(firm, product);
        assertThat(firm.owner().get(refused).body())
                .contains("改动下列各项后才可以申请的", "设备长贷", "期限改为 24、36 个月")
                .doesNotContain("product=" + longer.ref());
        OfferedProduct alike = OfferedProduct.of(this, JoinedFirm.ZONE, "joined-bank-c", Map.of("chinese", List.of("同样的贷")));
        assertThat(firm.owner().get(refused).body())
                .contains("product=" + alike.ref() + "&amp;amountWan=30.00&amp;months=12&amp;repayment=EQUAL_INSTALMENTS&amp;purpose=MATERIALS");
    }

    /** Address of the request. */
    private static String refused(JoinedFirm firm, OfferedProduct product) {
        FiledRequest request = FiledRequest.of(firm, "30", product);
        done(act(product.maker(), request.ask(), "acceptance"));
        String proposal = proposed(
                product.maker(), request.ask(), "kind", "REFUSE", "code", "08", "words", "负债与收入之比为 70%，要求不高于 60%。");
        done(act(product.checker(), request.ask(), "approval", "proposal", proposal));
        return "/requests/" + request.ref();
    }

    private static HttpResponse<String> file(JoinedFirm firm, OfferedProduct product) {
        return firm.owner()
                .submit("/requests/new", "/requests", FiledRequest.form(Reference.fresh(), firm, "20", product));
    }
}
