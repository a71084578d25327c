package huirong.app.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Api;
import huirong.app.testing.Browser;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import huirong.core.card.Card;
import huirong.core.feature.Words;
import huirong.core.pmml.Pmml;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A card from draft over trial and approval into use and out of it, by two people of a credit office.
 * What firms a delivery answers for decides what is known of each, so these tests have a database of their own.
 */
@TestPropertySource(properties = "huirong.tests.database-of=card-life")
class CardLifeTests extends Platform {
    private static final String TODAY = TestClock.TODAY.toString();

    /** Two figures that leave the card's sums as they are: a firm's age gives another number of points. */
    private static final Map<String, String> OTHERWISE = Map.of("p-registration-age-3", "7.00", "p-registration-age-2", "6.90");

    @Autowired
    private CardVersions versions;

    private WrittenCard card = new WrittenCard("", new Browser(0), new Browser(0));

    @BeforeEach
    void aCardOfItsOwn() {
        card = WrittenCard.of(this, CaseFirm.OFFICE);
    }

    @Test
    void theCardsOfTheProgramAreTheFirstVersionOfTheirCode() {
        for (String code : List.of("invoice", "district", "public")) {
            CardVersion first = versions.published(code).getLast();
            assertThat(first.no()).isEqualTo(1);
            assertThat(first.builtIn()).isTrue();
        }
        assertThat(person(CaseFirm.OFFICE).get("/cards/public").body()).contains("随程序发布", "第 1 版");
    }

    @Test
    void aVersionComesIntoUseOnItsDayAndWhatWasEvaluatedBeforeRecomputesToTheSameBits() {
        CaseFirm firm = founded();
        card.live(card.draft(card.like("public")), TODAY);
        JsonNode before = evaluated(firm);

        String ref = card.revision();
        WrittenCard.done(card.typed(ref, card.like("public"), OTHERWISE));
        assertThat(card.maker().get("/card-versions/" + ref).body()).contains("与第 1 版的不同", "7.00", "8.00");
        card.live(ref, TestClock.TODAY.plusDays(1).toString());
        assertThat(evaluated(firm).get("ref")).as("today the old version").isEqualTo(before.get("ref"));
        assertThat(card.maker().get("/cards/" + card.code()).body()).contains("第 1 版", "2026-03-03");

        clock.set(TestClock.TODAY.plusDays(1));
        JsonNode after = evaluated(firm);
        assertThat(after.get("total").asLong()).isLessThan(before.get("total").asLong());
        assertThat(versions.published(card.code())).extracting(CardVersion::no).containsExactly(2, 1);
        for (JsonNode issued : List.of(before, after)) {
            JsonNode replay = as(CaseFirm.OFFICE)
                    .post("/api/evaluations/" + issued.get("ref").asString() + "/replay", Map.of())
                    .body();
            assertThat(replay.get("same").asBoolean()).isTrue();
        }
        Browser reader = person(CaseFirm.BANK);
        assertThat(reader.get("/cards/" + card.code()).body()).contains("第 2 版", "两人经办、复核批准", "历次版本");
        assertThat(reader.get("/cards/" + card.code() + "?no=1").body()).contains("已于2026年3月3日停止使用");
        assertThat(person(CaseFirm.OFFICE).get("/firms/" + firm.ref() + "/evaluations?card=" + card.code()).body())
                .contains("历次结果", "第 1 版", "第 2 版")
                .containsOnlyOnce("规则已变更");
        assertThat(reader.get("/cards/" + card.code() + "?no=3").statusCode()).isEqualTo(404);
    }

    @Test
    void aCardOnTrialIsSeenByTheOfficeAloneAndOnlyInSums() {
        CaseFirm firm = founded();
        card.live(card.draft(card.like("public")), TODAY);
        long before = evaluated(firm).get("total").asLong();
        String ref = card.revision();
        WrittenCard.done(card.typed(ref, card.like("public"), OTHERWISE));
        WrittenCard.done(card.act(card.maker(), ref, "trial"));

        assertThat(evaluated(firm).get("total").asLong()).as("what is issued").isEqualTo(before);
        evaluated(firm);
        String page = card.checker().get("/card-versions/" + ref + "/trial").body();
        assertThat(page).contains("试运行比较", "-1.50", "-0.30", "成立至今", "横轴为得分").doesNotContain(firm.number(), firm.ref());
        assertThat(database.queryForObject(
                        "select count(*) from scoring.trial_result where card = ?", Long.class, card.code()))
                .isEqualTo(1);
        assertThat(person(CaseFirm.BANK).get("/firms/" + firm.ref() + "/evaluations?card=" + card.code()).body())
                .doesNotContain("试运行");
        for (Browser other : List.of(person(CaseFirm.BANK), person(CaseFirm.FIRMS, firm.ref()), person(CaseFirm.TAX)))
            assertThat(other.get("/card-versions/" + ref + "/trial").statusCode()).isEqualTo(404);
    }

    @Test
    void evaluationsOfTheLastDaysAreTriedFromTheValuesTheyStateAndGiveWhatTheTrialWouldHave() {
        CaseFirm firm = founded();
        card.live(card.draft(card.like("public")), TODAY);
        evaluated(firm);
        String ref = card.revision();
        WrittenCard.done(card.typed(ref, card.like("public"), OTHERWISE));
        assertThat(card.act(card.maker(), ref, "trial-past").headers().firstValue("Location").orElse(""))
                .as("no trial yet").endsWith("/card-versions/" + ref);
        WrittenCard.done(card.act(card.maker(), ref, "trial"));
        long reads = database.queryForObject("select count(*) from creditfile.read_log", Long.class);
        assertThat(card.maker().get("/card-versions/" + ref + "/trial").body()).contains("加入此前的评价");
        for (int again = 0; again < 2; again++) WrittenCard.done(card.act(card.maker(), ref, "trial-past"));
        assertThat(database.queryForObject("select count(*) from creditfile.read_log", Long.class)).as("files opened").isEqualTo(reads);
        List<String> past = tried();
        assertThat(past).hasSize(1);
        assertThat(card.checker().get("/card-versions/" + ref + "/trial").body()).contains("-1.50").doesNotContain("加入此前的评价");
        assertThat(card.act(card.checker(), ref, "trial-past").statusCode()).isEqualTo(404);

        clock.set(TestClock.TODAY.plusDays(1));
        as(CaseFirm.OFFICE).post("/api/evaluations", Map.of("card", card.code(), "firms", List.of(firm.ref()), "validOn", "2026-01-31"));
        assertThat(tried()).containsExactlyElementsOf(past);
    }

    private List<String> tried() {
        return database.queryForList("select result from scoring.trial_result where card = ?", String.class, card.code());
    }

    @Test
    void figuresThatContradictEachOtherComeBackInWordsAndWhatWasTypedIsKept() {
        String ref = card.draft(card.like("public"));
        HttpResponse<String> answer = card.typed(ref, card.like("public"), Map.of("m-registration-age", "9.25"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("“登记情况”各项满分相加为 21.25，与分组满分 20.00 不等", "value=\"9.25\"", "各项满分相加：21.25");
        HttpResponse<String> unreadable = card.typed(ref, card.like("public"), Map.of("p-registration-age-0", "很多"));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("请填写不小于零的分值", "value=\"很多\"");
        HttpResponse<String> descending = card.typed(ref, card.like("public"), Map.of("l-registration-age-1", "6"));
        assertThat(descending.body()).contains("各档的上限须逐档增大");
    }

    @Test
    void aFileThatIsNoCardIsRefusedInWords() {
        for (String file : List.of("", "{}", "[1]", "{\"code\":\"x\"", card.like("public").canonical().replace("\"maximum\":1200", "\"maximum\":1300"))) {
            HttpResponse<String> answer = card.hand(file, Reference.fresh());
            assertThat(answer.statusCode()).as(file).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"file-wrong\"");
        }
    }

    @Test
    void aScorecardFittedToDataBecomesADraftWhicheverFormItsFileHas() {
        Scorecard fitted = new Scorecard(
                card.code(), new Words("拟合卡", "Fitted card"), List.of(Input.number("registration-age", List.of())), 50_000,
                List.of(new Term("age", new Words("年限", "Age"), 0,
                        List.of(new Axis(0, List.of(new Slot.Below(36), new Slot.Rest(), new Slot.Missing()))), List.of(-300L, 500L, 20L))),
                Scale.USUAL, Optional.empty(), new Origin("", "", "", 0, 0, "", 0));
        String json = Reference.fresh();
        WrittenCard.done(card.hand(fitted.canonical(), json));
        assertThat(card.maker().get("/card-versions/" + json).body()).contains("拟合卡", "成立至今", "100.00");
        WrittenCard.done(card.act(card.maker(), json, "discard"));
        String pmml = Reference.fresh();
        WrittenCard.done(card.hand(Pmml.of(fitted), pmml));
        assertThat(card.maker().get("/card-versions/" + pmml).body()).contains("成立至今", "100.00");
        HttpResponse<String> unknown =
                card.hand(fitted.canonical().replace("registration-age", "somebody-s-column"), Reference.fresh());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("“somebody-s-column”不是平台已声明的指标");
    }

    @Test
    void whoeverWroteItCannotApproveItNorCanAnotherOffice() {
        String ref = card.draft(card.like("public"));
        assertThat(card.act(card.maker(), ref, "proposal").statusCode()).as("without a trial").isEqualTo(422);
        WrittenCard.done(card.act(card.maker(), ref, "trial"));
        WrittenCard.done(card.act(card.maker(), ref, "proposal"));
        assertThat(card.act(card.maker(), ref, "approval", "day", TODAY).statusCode()).isEqualTo(404);
        assertThat(card.act(card.checker(), ref, "approval", "day", "2026-03-01").body()).contains("最早是今天");
        assertThat(card.checker().get("/card-versions").body()).contains("待复核", "由信用主管单位的经办人拟定", "“复核”");
        assertThat(card.act(card.checker(), ref, "return", "words", " ").statusCode()).isEqualTo(422);
        database.update(
                """
                update access.account set role = 'CHECKER'
                where ref = (select drafted_by from scoring.card_version where ref = ?)
                """,
                ref);
        assertThat(card.act(card.maker(), ref, "approval", "day", TODAY).body()).contains("拟定、试运行或送复核的人不能复核");
        as("operator").register("cards-other-office", "CREDIT_OFFICE");
        Browser other = person("cards-other-office", Role.CHECKER);
        assertThat(other.get("/card-versions/" + ref).statusCode()).isEqualTo(404);
        assertThat(other.get("/card-versions").body()).doesNotContain(card.code());
        WrittenCard.done(card.act(card.checker(), ref, "return", "words", "分值请再核对"));
        assertThat(card.checker().get("/card-versions/" + ref).body()).contains("分值请再核对", "草稿");
    }

    @Test
    void aCardWhoseUseEndedIsReadableAndEvaluatesNobody() {
        CaseFirm firm = founded();
        String ref = card.draft(card.like("public"));
        card.live(ref, TODAY);
        JsonNode issued = evaluated(firm);
        WrittenCard.done(card.act(card.maker(), ref, "retirement", "words", "指标已并入另一张卡"));
        assertThat(card.act(card.maker(), ref, "retirement-approval", "day", TODAY).statusCode()).isEqualTo(404);
        WrittenCard.done(card.act(card.checker(), ref, "retirement-return", "words", "再用一个月"));
        WrittenCard.done(card.act(card.maker(), ref, "retirement", "words", "期满"));
        WrittenCard.done(card.act(card.checker(), ref, "retirement-approval", "day", TODAY));
        Api office = as(CaseFirm.OFFICE);
        assertThat(office.post("/api/evaluations", Map.of("card", card.code(), "firms", List.of(firm.ref()))).status())
                .isEqualTo(404);
        assertThat(office.post("/api/evaluations/" + issued.get("ref").asString() + "/replay", Map.of())
                        .body()
                        .get("same")
                        .asBoolean())
                .isTrue();
        assertThat(person(CaseFirm.BANK).get("/cards/" + card.code()).body()).contains("停止使用");
    }

    @Test
    void anOfficeWritesOneVersionOfACardAtATime() {
        Card first = card.like("public");
        String ref = card.draft(first);
        assertThat(card.hand(first.canonical(), Reference.fresh()).body()).contains("办完后才能再拟定");
        WrittenCard.done(card.act(card.maker(), ref, "discard"));
        card.live(card.draft(first), TODAY);
        String same = card.revision();
        assertThat(card.act(card.maker(), same, "trial").body()).contains("没有可以试运行的内容");
    }

    @Test
    void englishPagesAreEnglish() {
        String ref = card.draft(card.like("public"));
        for (String page : List.of("", "/form", "/trial"))
            assertThat(card.maker().get("/card-versions/" + ref + page + "?lang=en").body()).doesNotContain("??");
        assertThat(card.maker().get("/card-versions?lang=en").body()).contains("Hand in a card file").doesNotContain("??");
    }

    /** A firm of which the register says when it was founded and that it is active: enough for the cards of these tests. */
    private CaseFirm founded() {
        CaseFirm firm = CaseFirm.made(this::as);
        as(CaseFirm.REGISTRAR)
                .delivered(
                        "item: registration\nasOf: 2026-02-01\nsubject: {scheme: regno, column: code}\n"
                                + "columns: {name: n, status: s, founded: f, effective: e}\n",
                        ("code,n,s,f,e\n" + firm.number() + "," + firm.number() + "锻造有限公司,active,2022-06-01,2025-01-01\n")
                                .getBytes(StandardCharsets.UTF_8));
        return firm;
    }

    private JsonNode evaluated(CaseFirm firm) {
        Api.Answer answer = as(CaseFirm.OFFICE)
                .post("/api/evaluations", Map.of("card", card.code(), "firms", List.of(firm.ref()), "validOn", "2026-01-31"));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }
}
