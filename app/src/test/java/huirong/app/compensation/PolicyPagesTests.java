package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fund's rules as people read, compare and try them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyPagesTests extends Platform {
    private JoinedFirm firm;
    private Browser maker;
    private Browser bank;

    @BeforeAll
    void aFundWithABudget() {
        firm = JoinedFirm.of(this);
        maker = person(JoinedFirm.FUND, Role.MAKER);
        bank = person("joined-bank-a", Role.MAKER);
        String ref = Reference.fresh();
        maker.submit("/fund", "/fund/budget", "key", ref, "zone", firm.zone(), "document", "财预〔2026〕1号", "amount", "50000000");
        person(JoinedFirm.FUND, Role.CHECKER).submit("/fund", "/fund/proposals/" + ref + "/confirmation", "key", Reference.fresh());
    }

    @Test
    void theFirstBudgetPutsTheDistrictsRulesInForceAndEveryoneMayReadThem() {
        assertThat(maker.get("/fund/policies" + zone()).body()).contains("第 1 版", "现行", "广州式分档补偿");
        for (Browser reader : new Browser[] {maker, bank, firm.owner()})
            assertThat(reader.get("/fund/policies/1" + zone()).body())
                    .contains("300.00 万元及以下：资金承担 50.00%，银行承担 50.00%", "首贷户或纯信用", "资金承担比例提高 10.00%")
                    .contains("逾期满 90 天，并且五级分类为次级或可疑或损失", "放款后 10 个工作日内", "暂缓补偿", "先扣除费用再分配")
                    .doesNotContain("policy.", "null");
        assertThat(maker.get("/fund" + zone()).body()).contains("href=\"/fund/policies/1?zone=" + firm.zone() + "\"");
    }

    @Test
    void everyModelReadsInPlainWordsInBothLanguages() {
        Browser reader = person(JoinedFirm.FUND, Role.CHECKER);
        for (String code : new String[] {"district", "guangzhou-2025", "chongqing-quota", "three-party-244", "three-party-325"})
            for (String language : new String[] {"zh", "en"})
                assertThat(reader.get("/fund/policies/" + code + zone() + "&lang=" + language).body())
                        .as("%s %s", code, language)
                        .doesNotContain("??", "policy.", ">null");
    }

    @Test
    void twoPoliciesStandSideBySideAndWhatDiffersIsCounted() {
        String page = maker.get("/fund/policies-compared" + zone() + "&left=1&right=chongqing-quota").body();
        assertThat(page).contains("逐笔占用", "银行额度：每放款一笔，该行额度增加放款金额的 2.00%", "没有规定", "条不同");
        assertThat(maker.get("/fund/policies-compared" + zone() + "&left=1&right=district").body()).contains("两套规则完全相同");
    }

    @Test
    void aMadeUpBookIsPlayedThroughThePolicy() {
        String page = maker.get("/fund/policies/chongqing-quota/trial" + zone() + "&pool=5000&loans=100&amount=100&months=12&bad=3&years=1")
                .body();
        // A hundred loans of a million make a quota of 2 million; three are lost, of which 80 % are 2.4 million.
        assertThat(page).contains("补偿合计", "200.00", "已用去到位资金的 4.00%", "年末资金余额");
    }

    @Test
    void aBookThatIsNoneIsRefusedBesideItsFields() {
        var answer = maker.get("/fund/policies/district/trial" + zone() + "&loans=0&months=x&years=11&bad=40");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("1 到 10000", "1 到 120", "1 到 10 之间", "0 到 36 之间的百分数");
    }

    @Test
    void aZoneOrAPolicyThatIsNotThereIsNotFound() {
        assertThat(maker.get("/fund/policies?zone=nowhere").statusCode()).isEqualTo(404);
        assertThat(maker.get("/fund/policies/9" + zone()).statusCode()).isEqualTo(404);
        assertThat(maker.get("/fund/policies/none/trial" + zone()).statusCode()).isEqualTo(404);
    }

    private String zone() {
        return "?zone=" + firm.zone();
    }
}
