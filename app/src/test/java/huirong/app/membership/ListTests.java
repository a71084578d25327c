package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.core.code.SocialCreditCode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The lists of a zone as its office keeps them on its pages, and what a firm is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTests extends Platform {
    private static final String ZONE = "listing-zone";
    private static final String OFFICE = "listing-office";
    private static final String HEADER = "统一社会信用代码,起始日,依据\n";
    private static final String BASIS = "信用办〔2026〕3号：未按期公示年度报告";

    private Browser maker;

    @BeforeAll
    void aZoneWithAnOffice() {
        JoinedFirm.zone(this);
        as("operator").register(OFFICE, "CREDIT_OFFICE");
        as("operator").register("listing-stranger", "CREDIT_OFFICE");
        as("operator").register("listing-audit", "AUDIT");
        JoinedFirm.zone(as("operator"), ZONE, OFFICE, Map.of());
        maker = person(OFFICE, Role.MAKER);
    }

    @Test
    void aFirmIsPutOnAListFoundThereAndTakenOff() {
        JoinedFirm firm = JoinedFirm.registered(this, "individual");
        done(entered("NEGATIVE", firm.uscc(), "2026-01-10"));
        for (String q : List.of(firm.uscc().toLowerCase(Locale.ROOT), firm.name()))
            assertThat(found("NEGATIVE", q)).contains(firm.name(), firm.uscc(), "2026-01-10", BASIS, "在列");
        assertThat(found("WHITE", firm.uscc())).doesNotContain(firm.name());
        String entry = "/lists/" + open(firm.uscc());
        assertThat(maker.get(entry).body()).contains(firm.name(), "2026年1月10日", "未定", "某人");
        assertThat(end(maker, entry, "2026-01-09", "写错").body()).contains("移出日不能早于起始日");
        assertThat(end(maker, entry, "2026-02-30", "").body()).contains("年-月-日");
        done(end(maker, entry, "2026-02-01", "信用办〔2026〕5号：已补报"));
        assertThat(maker.get(entry).body()).contains("已移出", "2026年2月1日", "已补报").doesNotContain("name=\"until\"");
        assertThat(end(maker, entry, "2026-03-01", "再改一次").body()).contains("已经定下");
        assertThat(found("NEGATIVE", firm.uscc())).contains("已移出");
    }

    @Test
    void aFirmThatNobodyKnowsMayStandOnAList() {
        String uscc = code(1);
        done(entered("WHITE", uscc, "2030-01-01"));
        assertThat(found("WHITE", uscc)).contains("平台暂无登记信息", "尚未生效");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        String uscc = code(2);
        String key = Reference.fresh();
        done(entered(key, "WHITE", uscc, "2026-01-10"));
        done(entered(key, "WHITE", uscc, "2026-01-10"));
        done(entered("WHITE", uscc, "2026-01-10"));
        assertThat(entries(uscc)).isEqualTo(1);
        assertThat(entered("WHITE", uscc, "2026-01-11").body()).contains("这户已经在列");
        assertThat(database.queryForObject(
                        "select count(*) from audit.entry where act = 'listing.enter' and allowed and about = ?", Long.class, "zone " + ZONE))
                .isPositive();
    }

    @Test
    void whatIsTypedWrongIsSaidBesideItsField() {
        HttpResponse<String> answer = entered("NEGATIVE", "91500111DEMO", "10.1.2026");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("18 位", "年-月-日", "91500111DEMO", BASIS);
        assertThat(entered("GREY", code(3), "2026-01-10").body()).contains("请从列出的选项中选择");
        assertThat(entered("NEGATIVE", code(3), "+12026-01-10").statusCode()).isEqualTo(422);
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndEachWrongRowIsNamed() {
        String good = code(10) + ",2026-01-10," + BASIS + "\n";
        HttpResponse<String> answer = uploaded(HEADER + good + "DEMO,2026-02-30,\n" + good + code(11) + ",2026-01-10\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第 3 行", "18 位", "年-月-日", "依据", "第 4 行", "出现了两次", "第 5 行", "列数与表头不一致", "没有列入任何一户");
        assertThat(entries(code(10))).isZero();
        assertThat(uploaded("a,b\n1,2\n").body()).contains("表头缺少");
        assertThat(uploaded(HEADER).body()).contains("没有要列入的行");
        done(uploaded(HEADER + good + code(11) + ",2026-01-11,依据甲\n"));
        done(uploaded(HEADER + good + code(12) + ",2026-01-12,依据乙\n"));
        assertThat(entries(code(10))).as("stands as it did").isEqualTo(1);
        assertThat(entries(code(12))).isEqualTo(1);
        answer = uploaded(HEADER + code(13) + ",2026-01-10,依据丙\n" + code(11) + ",2026-01-11,依据丁\n");
        assertThat(answer.body()).contains("第 3 行", "这户已经在列").doesNotContain("第 2 行");
        assertThat(entries(code(13))).isZero();
    }

    @Test
    void theWholeListIsFetchedAndAnEmptyTableToFillIn() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        done(entered("WHITE", firm.uscc(), "2026-01-10"));
        String exported = maker.get("/lists/export.csv?kind=WHITE&zone=" + ZONE).body();
        assertThat(exported).startsWith("\uFEFF统一社会信用代码,起始日,依据,").contains(firm.uscc() + ",2026-01-10," + BASIS + "," + firm.name());
        assertThat(maker.get("/lists/template.csv").body()).isEqualTo("\uFEFF" + HEADER.strip() + "\r\n");
        assertThat(maker.get("/lists/export.xlsx?kind=WHITE&zone=" + ZONE).statusCode()).isEqualTo(200);
        done(uploaded(exported));
        assertThat(entries(firm.uscc())).as("on both lists").isEqualTo(2);
    }

    @Test
    void theOfficeAndAuditorsReadItsMakerActsAndNobodyElseFindsAnything() {
        String uscc = code(20);
        done(entered("NEGATIVE", uscc, "2026-01-10"));
        String entry = "/lists/" + open(uscc);
        for (Browser reader : List.of(person(OFFICE, Role.CHECKER), person("listing-audit"))) {
            assertThat(reader.get("/lists?zone=" + ZONE).body()).contains(uscc).doesNotContain("name=\"basis\"");
            assertThat(reader.get(entry).body()).contains(uscc).doesNotContain("name=\"until\"");
            assertThat(end(reader, entry, "2026-02-01", "x").statusCode()).isEqualTo(404);
        }
        for (Browser stranger : List.of(
                person("listing-stranger", Role.MAKER), person(JoinedFirm.BANKS.getFirst(), Role.MAKER), person(JoinedFirm.FUND, Role.MAKER))) {
            for (String page : List.of("/lists?zone=" + ZONE, "/lists/export.csv?zone=" + ZONE, entry))
                assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
            assertThat(end(stranger, entry, "2026-02-01", "x").statusCode()).isEqualTo(404);
        }
        assertThat(person("listing-stranger", Role.MAKER).get("/lists").body()).doesNotContain(uscc);
    }

    @Test
    void aFirmReadsOnItsPagesSinceWhenOnWhichBasisAndWhomToAsk() {
        JoinedFirm firm = JoinedFirm.of(this);
        assertThat(firm.owner().get("/my/lists").body()).contains("没有名单记录");
        done(entered("NEGATIVE", firm.uscc(), "2026-01-10"));
        assertThat(firm.owner().get("/my").body()).contains("负面清单上", "2026年1月10日", BASIS, "由该单位的工作人员答复");
        assertThat(firm.owner().get("/my/lists").body()).contains("负面清单", "2026年1月10日", BASIS, "由该单位的工作人员答复");
        done(end(maker, "/lists/" + open(firm.uscc()), LocalDate.now(clock).toString(), "已补报"));
        assertThat(firm.owner().get("/my").body()).contains("移出", "负面清单");
        clock.set(LocalDate.now(clock).plusDays(40));
        assertThat(firm.owner().get("/my").body()).doesNotContain("负面清单");
        assertThat(firm.owner().get("/my/lists").body()).contains("已移出", "已补报");
        JoinedFirm other = JoinedFirm.of(this);
        assertThat(other.owner().get("/my/lists").body()).doesNotContain(BASIS);
    }

    private HttpResponse<String> entered(String kind, String uscc, String from) {
        return entered(Reference.fresh(), kind, uscc, from);
    }

    private HttpResponse<String> entered(String key, String kind, String uscc, String from) {
        return maker.submit(
                "/lists?zone=" + ZONE, "/lists", "key", key, "zone", ZONE, "kind", kind, "uscc", uscc, "from", from, "basis", BASIS);
    }

    private static HttpResponse<String> end(Browser by, String entry, String until, String words) {
        return by.submit(
                "/lists?zone=" + ZONE, entry + "/end", "key", Reference.fresh(), "until", until, "words", words);
    }

    private HttpResponse<String> uploaded(String csv) {
        return maker.upload(
                "/lists?zone=" + ZONE,
                "/lists/file",
                List.of(
                        new Part("file", "list.csv", csv),
                        new Part("key", null, Reference.fresh()),
                        new Part("zone", null, ZONE),
                        new Part("kind", null, "NEGATIVE")));
    }

    private String found(String kind, String q) {
        return maker.get("/lists?zone=" + ZONE + "&kind=" + kind + "&q="
                        + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .body();
    }

    private String open(String uscc) {
        return database.queryForObject(
                "select ref from membership.listing where uscc = ? and until_on is null", String.class, uscc);
    }

    private long entries(String uscc) {
        return database.queryForObject("select count(*) from membership.listing where uscc = ?", Long.class, uscc);
    }

    /** No registering authority has the letter X, so no such code is ever assigned. */
    private static String code(int number) {
        String body = "X1500111LAT%06d".formatted(number);
        return body + SocialCreditCode.checkCharacter(body);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s", answer.body()).isIn(302, 303);
    }
}
