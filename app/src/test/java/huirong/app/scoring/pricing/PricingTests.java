package huirong.app.scoring.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.RealData;
import huirong.app.testing.TableCounts;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates and a split of a budget from a bank's own tables. */
class PricingTests extends Platform {
    private static final String PAGE = "/bank/pricing";
    private static final String TABLE = "年利率,流失率_A,流失率_B\n0.04,0,0\n0.05,0.1,0.3\n0.06,0.4,0.5\n";

    private Browser officer = new Browser(0);

    @BeforeEach
    void anOfficerOfABank() {
        JoinedFirm.zone(this);
        officer = person(JoinedFirm.BANKS.getFirst(), Role.MAKER);
    }

    @Test
    void theTableGivesTheRateThatReturnsMostForEachGradeAndTheSumBehindIt() {
        String page = computed("table", TABLE).body();
        assertThat(page)
                .contains("(1 − 10.00%) × 5.00% = 4.50%", "(1 − 0.00%) × 4.00% = 4.00%", "没有填写违约率", "按期还本付息")
                .doesNotContain("??");
        String lossy = computed("table", TABLE, "bad", "等级,违约率\nA,1%\nB,30%").body();
        assertThat(lossy).contains("(1 − 10.00%) × (5.00% × (1 − 1.00%) − 1.00% × 45.00%) = 4.05%", "无利可图");
    }

    @Test
    void onTheRealTableTheRatesAreTheKnownOnesAndTheSplitKeepsItsBounds() {
        String table = new String(RealData.bytes("sme-invoices/churn_by_rate_grade.csv"), StandardCharsets.UTF_8);
        String firms = new String(RealData.bytes("sme-invoices/firms.csv"), StandardCharsets.UTF_8);
        HttpResponse<String> answer = sent(
                new Part("tableFile", "churn.csv", table), new Part("listFile", "firms.csv", firms), new Part("severity", null, "45"),
                new Part("bad", null, "等级,违约率\nA,2.63%\nB,5.56%\nC,10%"), new Part("budget", null, "5000"), new Part("least", null, "1"), new Part("most", null, "100"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<strong>4.65%</strong>", "<strong>5.85%</strong>", "<strong>7.45%</strong>", "<strong>8.25%</strong>", "<strong>11.05%</strong>", "流失表中没有这个等级", "5,000.00")
                .doesNotContain("??");
    }

    @Test
    void nothingIsKeptAndNobodyElseSeesAnything() {
        String table = TABLE.replace("0.3", "0.31234567");
        TableCounts before = TableCounts.of(database);
        assertThat(computed("table", table, "list", "企业,等级\n只在名单里的厂,A", "budget", "100").body())
                .contains("31.23%", "只在名单里的厂", "100.00");
        assertThat(TableCounts.of(database).since(before)).isEmpty();
        for (Browser reader : List.of(officer, person(JoinedFirm.BANKS.get(1), Role.MAKER)))
            assertThat(reader.get(PAGE).body()).contains("平台不保存").doesNotContain("31.23%", "0.31234567", "只在名单里的厂");
        for (String other : List.of(JoinedFirm.OFFICE, JoinedFirm.FUND, JoinedFirm.FIRMS, JoinedFirm.REGISTRAR, "operator")) {
            Browser stranger = person(other);
            assertThat(stranger.get(PAGE).statusCode()).as(other).isEqualTo(404);
            assertThat(stranger.submit("/", PAGE, "table", TABLE).statusCode()).as(other).isIn(403, 404);
        }
    }

    @Test
    void whoeverIsNoBankIsToldSoEvenWithATokenOfAPage() {
        Browser office = person(JoinedFirm.OFFICE, Role.MAKER);
        assertThat(office.post(PAGE, office.token("/office"), "table", TABLE).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "table|''|请粘贴客户流失表",
        "table|利率,A;0.04|第 2 行有 1 个值，首行有 2 个列名",
        "table|利率;0.04|没有“流失率”一列",
        "table|利率,A;0.05,0;0.04,0|没有高于上一行",
        "bad|等级,违约率;A,1%|没有给出等级“B”的违约率",
        "severity|一半|0 到 100 之间的百分数",
        "severity|100.01|0 到 100 之间的百分数",
        "budget|100|请再给出名单",
        "list|企业,行业;甲,33|没有“等级”一列",
        "list|企业,等级;甲,A|填写"
    })
    void whatCannotBeComputedWithIsSaidBesideItsFieldAndNothingTypedIsLost(String field, String text, String said) {
        String typed = text.replace(';', '\n');
        HttpResponse<String> answer = computed("table", field.equals("table") ? typed : TABLE, field.equals("table") ? "bad" : field,
                field.equals("table") ? "" : typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said).contains(typed.lines().findFirst().orElse("")).doesNotContain("??");
    }

    @Test
    void aFileOfTenMegabytesOrAPasteOfTwoIsRefusedInWords() {
        HttpResponse<String> file = sent(new Part("tableFile", "large.csv", "x".repeat(10_000_000)), new Part("severity", null, "45"));
        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.body()).contains("内容超过 1 MB").hasSizeLessThan(100_000);
        HttpResponse<String> paste = computed("table", "x".repeat(2_000_000));
        assertThat(paste.statusCode()).isEqualTo(422);
        assertThat(paste.body()).contains("内容超过 1 MB").hasSizeLessThan(100_000);
    }

    private HttpResponse<String> computed(String... fields) {
        List<Part> parts = new ArrayList<>(List.of(new Part("severity", null, "45"), new Part("least", null, "1"), new Part("most", null, "100")));
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            parts.removeIf(part -> part.name().equals(name));
            parts.add(new Part(name, null, fields[i + 1]));
        }
        return officer.upload(PAGE, PAGE, parts);
    }

    private HttpResponse<String> sent(Part... parts) {
        return officer.upload(PAGE, PAGE, List.of(parts));
    }
}
