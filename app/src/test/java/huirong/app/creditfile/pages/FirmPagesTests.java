package huirong.app.creditfile.pages;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirmPagesTests extends Platform {
    private CaseFirm firm = new CaseFirm("", "");

    @BeforeEach
    void aFirm() {
        firm = CaseFirm.made(this::as);
    }

    private String path() {
        return "/firms/" + firm.ref();
    }

    @Test
    void theCreditOfficeFindsAFirmByItsNameItsFormerNameAndItsCode() {
        Browser office = person(CaseFirm.OFFICE);
        for (String text : new String[] {firm.number() + "锻造有限", firm.number() + "锻造厂", firm.number()})
            assertThat(office.get("/firms?q=" + encoded(text)).body()).as(text).contains(path());
        assertThat(office.get("/firms?q=" + encoded("没有这一家")).body()).contains("没有找到", "没有这一家");
    }

    @Test
    void theBankThatWasAuthorisedSeesTheInvoicesByMonthAndTheirEvidence() {
        HttpResponse<String> page = person(CaseFirm.BANK).get(path());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("增值税销项发票", CaseFirm.AMOUNT, "有效 35 张", "作废 1 张", "24 个月中 12 个月有数据")
                .contains("企业授权用于", "指纹", "第 2 行")
                .doesNotContain("A-" + firm.number())
                .contains("本次查阅不含", "纳税缴费信用级别", "需企业授权");
    }

    @Test
    void theBankThatWasNotAuthorisedFindsNothingAndTheAttemptIsRecorded() {
        Browser bank = person(CaseFirm.OTHER_BANK);
        long before = refusals();
        assertThat(bank.get(path()).statusCode()).isEqualTo(404);
        assertThat(bank.get(path()).body()).doesNotContain(firm.number());
        assertThat(bank.get("/firms?q=" + firm.number()).body()).doesNotContain(path());
        assertThat(refusals()).isEqualTo(before + 2);
    }

    @Test
    void theCreditOfficeNeverSeesAnAuthorisedAmountNorWhetherThereIsOne() {
        HttpResponse<String> page = person(CaseFirm.OFFICE).get(path());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("锻造有限公司", "本次查阅不含", "增值税销项发票", "需企业授权")
                .doesNotContain(CaseFirm.AMOUNT)
                .doesNotContain("12345")
                .doesNotContain("有效 35 张");
    }

    @Test
    void aSourceSeesWhatItDeliveredAndNothingOfWhatOthersAnswered() {
        String page = person(CaseFirm.TAX).get(path()).body();
        assertThat(page).contains(CaseFirm.AMOUNT, "只限查看本单位报送的数据").doesNotContain("查无记录");
        assertThat(page).doesNotContain("查看评价");
    }

    @Test
    void theFirmSeesAllOfItAndWhoReadIt() {
        person(CaseFirm.BANK).get(path());
        Browser owner = person(CaseFirm.FIRMS, firm.ref());
        assertThat(owner.get(path()).body())
                .contains(CaseFirm.AMOUNT, "谁查询过", "单位 " + CaseFirm.BANK, "尚无数据", "没有数据不扣分");
        assertThat(owner.get(path() + "/reads").body()).contains("单位 " + CaseFirm.BANK, "企业授权");
        assertThat(person(CaseFirm.BANK).get(path() + "/reads").statusCode()).isEqualTo(404);
    }

    @Test
    void aPersonWhosePowersWereNotVerifiedSeesNoFirm() {
        Browser stranger = person(CaseFirm.FIRMS);
        assertThat(stranger.get("/firms").body()).contains("还没有经营主体");
        assertThat(stranger.get(path()).statusCode()).isEqualTo(404);
    }

    @Test
    void anEarlierDayShowsTheFileOfThatDay() {
        Browser owner = person(CaseFirm.FIRMS, firm.ref());
        assertThat(owner.get(path() + "?on=2016-01-01").body())
                .contains("<h1>" + firm.number() + "锻造厂</h1>", "个体工商户")
                .doesNotContain(CaseFirm.AMOUNT);
    }

    @Test
    void aMomentThatCannotBeShownIsSaidBesideTheFieldAndWhatWasTypedStays() {
        Browser owner = person(CaseFirm.FIRMS, firm.ref());
        HttpResponse<String> typed = owner.get(path() + "?on=yesterday&known=99999999999");
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(typed.body()).contains("value=\"yesterday\"", "id=\"on-wrong\"", "id=\"known-wrong\"", "有 2 处需要修改");
        assertThat(owner.get(path() + "?on=2090-01-01").body()).contains("档案日期不能晚于今天");
        assertThat(owner.get(path() + "?known=0").body()).contains("当时还没有这份档案");
    }

    @Test
    void thousandsOfFactsAreAddedUpAndNotListed() {
        String page = person(CaseFirm.BANK).get(path()).body();
        assertThat(Pattern.compile(Pattern.quote(CaseFirm.AMOUNT)).matcher(page).results().count()).isEqualTo(20);
        assertThat(page).contains("另有 16 条较早的数据");
    }

    @Test
    void erasedFactsSayWhenAndOnWhatGround() {
        database.update(
                """
                update creditfile.sealing_key set wrapped = null, erased_on = '2026-03-01', legal_basis = '个人信息保护法 47'
                where item = 'vat-invoice-out'
                  and subject_id = (select id from creditfile.subject where scheme = 'regno' and identifier = ?)
                """,
                firm.number());
        assertThat(person(CaseFirm.FIRMS, firm.ref()).get(path()).body())
                .contains("36 条数据已于2026年3月1日依法删除", "个人信息保护法 47")
                .doesNotContain(CaseFirm.AMOUNT);
    }

    @Test
    void englishPagesAreEnglish() {
        assertThat(person(CaseFirm.BANK).get(path() + "?lang=en").body())
                .contains("VAT invoices issued", "Needs the firm’s authorisation", "35 valid")
                .doesNotContain("??");
    }

    private long refusals() {
        return database.queryForObject(
                "select count(*) from audit.entry where organisation = ? and not allowed", Long.class, CaseFirm.OTHER_BANK);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
