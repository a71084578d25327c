package huirong.app.scoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.FormFields;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm asks a person to look at an evaluation, and is answered in words. */
class ReviewTests extends Platform {
    private JoinedFirm firm = new JoinedFirm("", "", "", "", new Browser(0));

    @BeforeEach
    void aFirm() {
        firm = JoinedFirm.of(this);
    }

    @Test
    void theOfficeOfTheFirmsZoneAnswersAFinancingEvaluationWithoutKnowingWhoseItIs() {
        String ref = asked("district", "用电在房东名下，不应算作缺少数据");
        Browser office = person(JoinedFirm.OFFICE, Role.MAKER);
        assertThat(office.get("/reviews").body()).contains("融资信用评价", "2026-03-11").doesNotContain(firm.name(), firm.ref());
        String page = office.get("/reviews/" + ref).body();
        assertThat(page).contains("用电在房东名下", "不显示企业名称").doesNotContain(firm.name(), firm.ref(), firm.uscc());
        assertThat(answer(office, ref, "UPHELD", " ").statusCode()).isEqualTo(422);
        assertThat(answer(office, ref, "ANYTHING", "已核对").statusCode()).isEqualTo(422);
        assertThat(answer(office, ref, "UPHELD", "缺项不扣分，已逐项核对").statusCode()).isEqualTo(302);
        assertThat(firm.owner().get("/reviews/" + ref).body()).contains("维持", "缺项不扣分，已逐项核对", firm.name());
        assertThat(answer(office, ref, "FACT_WRONG", "再答").body()).contains("已经答复或撤回");
    }

    @Test
    void ofAPublicEvaluationTheOfficeKnowsTheFirmAndAnAdjustmentMustBeInForceToBeTheAnswer() {
        String ref = asked("public", "处罚已撤销");
        Browser office = person(JoinedFirm.OFFICE, Role.CHECKER);
        assertThat(office.get("/reviews/" + ref).body()).contains(firm.name(), "公共信用综合评价");
        HttpResponse<String> early = answer(office, ref, "ADJUSTED", "已调整");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("目前没有有效的人工调整", "已调整");
    }

    @Test
    void oneRequestAboutAnEvaluationWaitsAtATimeAndCanBeTakenBack() {
        String ref = asked("public", "请再看一遍");
        String page = "/firms/" + firm.ref() + "/evaluations?card=public";
        HttpResponse<String> again = ask(page, Reference.fresh(), "再提一次");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已有一项请求在等待答复", "再提一次");
        assertThat(firm.owner()
                        .submit("/reviews/" + ref, "/reviews/" + ref + "/withdrawal", "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(302);
        assertThat(ask(page, Reference.fresh(), "又想起一处").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyElseFindsIt() {
        String ref = asked("public", "请复核");
        as("operator").register("review-other-office", "CREDIT_OFFICE");
        JoinedFirm another = JoinedFirm.of(this);
        for (Browser other : new Browser[] {
            person("review-other-office", Role.MAKER), another.owner(), person(JoinedFirm.BANKS.getFirst(), Role.MAKER)
        }) assertThat(other.get("/reviews/" + ref).statusCode()).isEqualTo(404);
        String evaluation =
                FormFields.of(firm.owner().get("/firms/" + firm.ref() + "/evaluations?card=public").body())
                        .getOrDefault("evaluation", "");
        assertThat(another.owner()
                        .submit("/products", "/reviews", "evaluation", evaluation, "words", "替别人问", "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void englishPagesAreEnglish() {
        String ref = asked("public", "请复核");
        for (String page : new String[] {"/reviews", "/reviews/" + ref})
            assertThat(firm.owner().get(page + "?lang=en").body()).doesNotContain("??").contains("Review");
    }

    private String asked(String card, String words) {
        String key = Reference.fresh();
        HttpResponse<String> answer = ask("/firms/" + firm.ref() + "/evaluations?card=" + card, key, words);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return key;
    }

    private HttpResponse<String> ask(String page, String key, String words) {
        String evaluation = FormFields.of(firm.owner().get(page).body()).getOrDefault("evaluation", "");
        return firm.owner().submit(page, "/reviews", "evaluation", evaluation, "words", words, "key", key);
    }

    private static HttpResponse<String> answer(Browser by, String ref, String outcome, String words) {
        return by.submit(
                "/reviews/" + ref, "/reviews/" + ref + "/answer", "outcome", outcome, "words", words, "key", Reference.fresh());
    }
}
