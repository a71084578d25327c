package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.TypedPolicy;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fund's next rules, typed by one person of its office and put in force by another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyDraftTests extends Platform {
    private static final String FUND = "draft-fund";
    private static final String ZONE = "draft-zone";
    private static final String LIST = "/fund/policies?zone=" + ZONE;
    private static final Policy TIERED = ReadyPolicies.find("guangzhou-2025").orElseThrow();

    private Browser maker;
    private Browser checker;

    @BeforeAll
    void aFundWithABudget() {
        JoinedFirm.zone(this);
        as("operator").register(FUND, "FUND_OFFICE");
        JoinedFirm.zone(as("operator"), ZONE, JoinedFirm.OFFICE, Map.of("fundOffice", FUND));
        maker = person(FUND, Role.MAKER);
        checker = person(FUND, Role.CHECKER);
        String ref = Reference.fresh();
        maker.submit("/fund", "/fund/budget", "key", ref, "zone", ZONE, "document", "财预〔2026〕1号", "amount", "50000000");
        checker.submit("/fund", "/fund/proposals/" + ref + "/confirmation", "key", Reference.fresh());
    }

    @AfterAll
    void today() {
        clock().set(TestClock.TODAY);
    }

    @Test
    void theFormHasEveryRuleInItAndBothLanguages() {
        String page = maker.get("/fund/policies/new?zone=" + ZONE + "&from=guangzhou-2025").body();
        assertThat(page)
                .contains("name=\"bearing.splits[0].tiers[2].up-to-fen\" value=\"3000\"", "name=\"bearing.splits[0].tiers[3].fund\" value=\"\"")
                .contains("资金承担（%）", "新增：分档", "value=\"ip-pledge\" checked", "五级分类")
                .doesNotContain("??", "policy.", ">null");
        assertThat(maker.get("/fund/policies/new?zone=" + ZONE + "&lang=en").body()).contains("Largest loan").doesNotContain("??", ">null");
        maker.get("/fund?lang=zh");
    }

    @Test
    void everyFaultStandsAtItsFieldWhatWasTypedIsKeptAndNothingIsStored() {
        long before = proposals();
        var answer = propose(Reference.fresh(), Map.of(
                "bearing.splits[0].tiers[0].bank", "50",
                "admission.months", "121",
                "bearing.public-most", "40",
                "chinese", "写了一半的规则"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("有 3 处需要修改", "写了一半的规则", "id=\"admission.months-wrong\">请填写 1 到 120 之间的数，现在是 121。")
                .contains("href=\"#bearing.splits[0].tiers[0]\">分担方式 1 › 分档 1：各方比例合计须为 100%，现在是 90%。")
                .contains("资金承担的最高比例，现在是 40%。");
        assertThat(proposals()).isEqualTo(before);
    }

    @Test
    void anotherEmptyRowIsThereForTheAsking() {
        var answer = maker.submit(
                LIST,
                "/fund/policies",
                TypedPolicy.fields(TIERED, Map.of("pool.contributors[1].party", "district"), "zone", ZONE, "tidy", "true"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"pool.contributors[2].party\" value=\"\"", "name=\"pool.contributors[1].party\" value=\"district\"");
    }

    @Test
    void aDraftIsReadTriedAndPutInForceByAnotherPersonFromItsDayOn() {
        LocalDate first = TestClock.TODAY.plusDays(10);
        String ref = Reference.fresh();
        assertThat(propose(ref, dates(first)).statusCode()).isEqualTo(302);
        assertThat(propose(ref, dates(first)).statusCode()).isEqualTo(302);
        assertThat(count("compensation.policy_proposal where ref = '" + ref + "'")).isEqualTo(1);
        assertThat(checker.get("/fund?zone=" + ZONE).body()).contains("份待复核");
        assertThat(checker.get(LIST).body()).contains("/fund/policy-proposals/" + ref);
        String page = checker.get("/fund/policy-proposals/" + ref).body();
        assertThat(page).contains("与第", "放大倍数：备案余额不超过资金余额的 20 倍", "逐笔占用").doesNotContain("??", "policy.", ">null");
        assertThat(checker.get("/fund/policy-proposals/" + ref + "/trial").body()).contains("补偿合计");
        int next = versions() + 1;
        assertThat(act(maker, ref, "confirmation", Reference.fresh()).statusCode()).isEqualTo(404);

        String key = Reference.fresh();
        assertThat(act(checker, ref, "confirmation", key).statusCode()).isEqualTo(302);
        assertThat(act(checker, ref, "confirmation", key).statusCode()).isEqualTo(302);
        assertThat(act(checker, ref, "confirmation", Reference.fresh()).body()).contains("已经确认、退回或撤回");
        assertThat(versions()).isEqualTo(next);
        assertThat(maker.get(LIST).body()).contains("第 " + next + " 版", "尚未生效");
        assertThat(maker.get("/fund?zone=" + ZONE).body()).doesNotContain("第 " + next + " 版");
        clock().set(first);
        assertThat(maker.get("/fund?zone=" + ZONE).body()).contains("现行规则（第 " + next + " 版）");
        assertThat(maker.get(LIST).body()).contains("已由新版本接替");
        clock().set(first.plusYears(3));
        assertThat(maker.get("/fund?zone=" + ZONE).body()).doesNotContain("现行规则");
        clock().set(TestClock.TODAY);
    }

    @Test
    void aDraftThatChangesNothingIsRefusedAndAReadyNameIsNotTakenOver() {
        Policy inForce = ReadyPolicies.find("district").orElseThrow().over(1, TestClock.TODAY.plusDays(1), TestClock.TODAY.plusYears(3));
        long before = proposals();
        var answer = maker.submit(
                LIST, "/fund/policies", TypedPolicy.fields(inForce, Map.of("chinese", "改了名的规则"), "zone", ZONE, "key", Reference.fresh()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("没有要改的内容", "改了名的规则");
        assertThat(proposals()).isEqualTo(before);
        assertThat(maker.get("/fund/policies/new?zone=" + ZONE).body()).doesNotContain("缺省").contains("href=\"#part-breakers\"");
    }

    @Test
    void noRuleBeginsBeforeItIsConfirmed() {
        String ref = Reference.fresh();
        propose(ref, dates(TestClock.TODAY.minusDays(1)));
        int before = versions();
        var answer = act(checker, ref, "confirmation", Reference.fresh());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("生效日期已经过去");
        assertThat(versions()).isEqualTo(before);
        assertThat(checker.submit(LIST, "/fund/policy-proposals/" + ref + "/return", "key", Reference.fresh(), "words", "").statusCode())
                .isEqualTo(422);
        checker.submit(LIST, "/fund/policy-proposals/" + ref + "/return", "key", Reference.fresh(), "words", "请改生效日期");
        assertThat(maker.get("/fund/policy-proposals/" + ref).body()).contains("请改生效日期", "从这份草案重新起草");
        assertThat(maker.get("/fund/policies/new?zone=" + ZONE + "&from=" + ref).body()).contains(TestClock.TODAY.minusDays(1).toString());
    }

    @Test
    void whoeverProposedADraftCannotPutItInForceAndMayWithdrawIt() {
        String ref = Reference.fresh();
        propose(ref, dates(TestClock.TODAY));
        database.update("update access.account set role = 'CHECKER' where ref = (select account from compensation.policy_proposal where ref = ?)", ref);
        var answer = act(maker, ref, "confirmation", Reference.fresh());
        database.update("update access.account set role = 'MAKER' where ref = (select account from compensation.policy_proposal where ref = ?)", ref);
        assertThat(answer.body()).contains("起草人不能自己确认或退回");
        assertThat(act(maker, ref, "withdrawal", Reference.fresh()).statusCode()).isEqualTo(302);
        assertThat(act(checker, ref, "confirmation", Reference.fresh()).statusCode()).isEqualTo(422);
    }

    @Test
    void anotherOfficeFindsNoDraftAndCanWriteNone() {
        String ref = Reference.fresh();
        propose(ref, dates(TestClock.TODAY));
        Browser other = person(JoinedFirm.FUND, Role.MAKER);
        assertThat(other.get("/fund/policy-proposals/" + ref).statusCode()).isEqualTo(404);
        assertThat(other.get("/fund/policies/new?zone=" + ZONE).statusCode()).isEqualTo(404);
        assertThat(other.get(LIST).body()).doesNotContain(ref);
        assertThat(maker.get("/fund/policies/new?zone=" + JoinedFirm.ZONE + "&from=" + ref).statusCode()).isEqualTo(404);
        act(maker, ref, "withdrawal", Reference.fresh());
    }

    private HttpResponse<String> propose(String key, Map<String, String> otherwise) {
        return maker.submit(LIST, "/fund/policies", TypedPolicy.fields(TIERED, otherwise, "zone", ZONE, "key", key));
    }

    private static HttpResponse<String> act(Browser by, String ref, String act, String key) {
        return by.submit(LIST, "/fund/policy-proposals/" + ref + "/" + act, "key", key);
    }

    private static Map<String, String> dates(LocalDate first) {
        return new LinkedHashMap<>(Map.of("from", first.toString(), "until", first.plusYears(3).toString()));
    }

    private long proposals() {
        return count("compensation.policy_proposal");
    }

    private int versions() {
        return (int) count("compensation.policy where zone = '" + ZONE + "'");
    }

    private long count(String from) {
        Long count = database.queryForObject("select count(*) from " + from, Long.class);
        return count == null ? 0 : count;
    }
}
