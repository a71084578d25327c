package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryPagesTests extends Platform {
    private static final String MANIFEST =
            """
            item: administrative-penalty
            subject: {scheme: regno, column: code}
            columns: {document_number: n, decided: d, severity: s, fine_fen: f}
            """;

    private CaseFirm firm = new CaseFirm("", "");

    @BeforeEach
    void aFirm() {
        firm = CaseFirm.made(this::as);
    }

    /** One row for each fate but the warned one, and a cell that a spreadsheet would take for a formula. */
    private String rows() {
        return "code,n,d,s,f\n" + firm.number() + ",1,2026-01-05,minor,100\n"
                + firm.number() + ",2,2026-02-30,minor,100\n"
                + firm.number() + ",3,2026-01-05,minor,=1+1\n"
                + "unknown-" + firm.number() + ",4,2026-01-05,minor,100\n"
                + firm.number() + ",1,2026-01-05,minor,100\n";
    }

    private String delivered() {
        return "/deliveries/"
                + as(CaseFirm.REGISTRAR)
                        .delivered(MANIFEST, rows().getBytes(StandardCharsets.UTF_8))
                        .get("ref")
                        .asString();
    }

    @Test
    void aFileSentFromThePageIsReadAndReportedRowByRow() {
        Browser registrar = person(CaseFirm.REGISTRAR);
        HttpResponse<String> sent = registrar.upload(
                "/deliveries/new",
                "/deliveries",
                List.of(new Part("manifest", null, MANIFEST), new Part("file", "penalties.csv", rows())));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String page = registrar.location(sent);
        as(CaseFirm.REGISTRAR).report(page.substring("/deliveries/".length()));
        assertThat(registrar.get(page).body())
                .contains("共 5 行", "等待认领", "没有这一天", "penalties.csv", "按同样的清单再报送")
                .contains("2026-02-30");
        assertThat(registrar.get("/deliveries").body()).contains(page, "入档");
    }

    @Test
    void theSameFormSentTwiceIsOneDeliveryAndAnotherFileInItIsNotTakenForIt() {
        Browser registrar = person(CaseFirm.REGISTRAR);
        List<Part> parts = List.of(
                new Part("key", null, "abcdefghijklmnopqrstuvwxy2"),
                new Part("manifest", null, MANIFEST),
                new Part("file", "a.csv", rows()));
        String first = registrar.location(registrar.upload("/deliveries/new", "/deliveries", parts));
        String again = registrar.location(registrar.upload("/deliveries/new", "/deliveries", parts));
        assertThat(again).isEqualTo(first).startsWith("/deliveries/");
        HttpResponse<String> other = registrar.upload(
                "/deliveries/new",
                "/deliveries",
                List.of(parts.get(0), parts.get(1), new Part("file", "b.csv", rows() + firm.number() + ",9,2026-01-06,minor,1\n")));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("这张表单已经报送过一次").doesNotContain("abcdefghijklmnopqrstuvwxy2");
    }

    @Test
    void aBadManifestIsToldInWordsAndWhatWasTypedStays() {
        Browser registrar = person(CaseFirm.REGISTRAR);
        String wrong = MANIFEST.replace("severity", "severeness");
        HttpResponse<String> answer = registrar.upload(
                "/deliveries/new",
                "/deliveries",
                List.of(new Part("manifest", null, wrong), new Part("file", "penalties.csv", rows())));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("没有字段 severeness", "id=\"manifest-wrong\"", "severity".replace("ity", "eness") + ": s")
                .contains("请重新选择数据文件", "没有保存任何内容");
        HttpResponse<String> fromFile = registrar.upload(
                "/deliveries/new",
                "/deliveries?lang=en",
                List.of(new Part("manifestFile", "m.yaml", wrong), new Part("file", "penalties.csv", rows())));
        assertThat(fromFile.body()).contains("has no field severeness", "severeness: s");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        HttpResponse<String> answer = person(CaseFirm.REGISTRAR).upload("/deliveries/new", "/deliveries", List.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写说明清单", "请选择数据文件", "有 2 处需要修改");
    }

    @Test
    void anItemTheOrganisationMayNotDeliverIsRefusedInWords() {
        HttpResponse<String> answer = person(CaseFirm.TAX)
                .upload(
                        "/deliveries/new",
                        "/deliveries",
                        List.of(new Part("manifest", null, MANIFEST), new Part("file", "penalties.csv", rows())));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("未登记为「行政处罚」的数据来源");
    }

    @Test
    void rowsAreFilteredByFateAndFinding() {
        String page = delivered();
        Browser registrar = person(CaseFirm.REGISTRAR);
        assertThat(registrar.get(page + "?fate=waiting").body()).contains("<span>5</span>").doesNotContain("2026-02-30");
        assertThat(registrar.get(page + "?fate=rejected&code=date.impossible").body())
                .contains("2026-02-30")
                .doesNotContain("=1+1");
        assertThat(registrar.get(page + "?fate=nonsense&code=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void whatToCorrectComesAsATableThatNoSpreadsheetTakesForAFormula() {
        String table = person(CaseFirm.REGISTRAR).get(delivered() + "/corrections.csv").body();
        assertThat(table.lines().toList())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("3,退回,决定日期,").endsWith(",2026-02-30"))
                .anySatisfy(line -> assertThat(line).startsWith("4,退回,罚款金额,").endsWith(",'=1+1"));
    }

    @Test
    void aFileRefusedAsAWholeIsExplained() {
        String ref = as(CaseFirm.REGISTRAR)
                .delivered(MANIFEST, "code,n\nx,y\n".getBytes(StandardCharsets.UTF_8))
                .get("ref")
                .asString();
        assertThat(person(CaseFirm.REGISTRAR).get("/deliveries/" + ref).body())
                .contains("整份文件退回", "表头缺少清单所写的列", "没有任何一行入档");
    }

    @Test
    void theCreditOfficeSeesFatesButNoAmountOfAnAuthorisedItem() {
        Browser office = person(CaseFirm.OFFICE);
        String ref = as(CaseFirm.TAX).get("/api/deliveries").body().get(0).get("ref").asString();
        assertThat(person(CaseFirm.TAX).get("/deliveries/" + ref).body()).contains("432,098.45");
        assertThat(office.get("/deliveries/" + ref).body())
                .contains("共 36 行")
                .doesNotContain("432,098.45", "43.21", "12,345.67");
        assertThat(as(CaseFirm.OFFICE).get("/api/deliveries/" + ref).body().get("tally")).isEmpty();
        assertThat(office.get("/deliveries").body()).contains("来源时效", "/deliveries/" + ref);
    }

    @Test
    void anothersDeliveryIsNotFoundAndABankHasNothingToDeliver() {
        String page = delivered();
        Browser tax = person(CaseFirm.TAX);
        for (String path : new String[] {page, page + "/progress", page + "/corrections.csv", "/deliveries?before=" + page.substring(12)})
            assertThat(tax.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(tax.get("/deliveries/new?like=" + page.substring(12)).statusCode()).isEqualTo(404);
        assertThat(person(CaseFirm.OFFICE).get("/deliveries/new?like=" + page.substring(12)).statusCode()).isEqualTo(404);
        Browser bank = person(CaseFirm.BANK);
        assertThat(bank.get("/deliveries").body()).contains("还没有报送过文件");
        assertThat(bank.get("/deliveries/new").body()).contains("本单位还没有可报送的数据项");
    }
}
