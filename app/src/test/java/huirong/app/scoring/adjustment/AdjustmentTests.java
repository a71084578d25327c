package huirong.app.scoring.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another grade for one firm: by two people, for a reason, until a day. */
class AdjustmentTests extends Platform {
    private static final String LAST_DAY = TestClock.TODAY.plusDays(10).toString();

    private JoinedFirm firm = new JoinedFirm("", "", "", "", new Browser(0));
    private WrittenCard card = new WrittenCard("", new Browser(0), new Browser(0));
    private String evaluation = "";

    @BeforeEach
    void aFirmWithAGrade() {
        firm = JoinedFirm.of(this);
        card = WrittenCard.of(this, JoinedFirm.OFFICE);
        card.live(card.draft(card.like("public")), TestClock.TODAY.toString());
        evaluation = as(JoinedFirm.OFFICE)
                .post("/api/evaluations", Map.of("card", card.code(), "firms", List.of(firm.ref())))
                .body()
                .get("ref")
                .asString();
    }

    @Test
    void whatTwoPeopleAgreedOnIsShownBesideTheComputedResultAndEndsByItself() {
        String ref = proposed("poor", LAST_DAY);
        assertThat(page()).as("not before a second person agreed").doesNotContain("人工调整为");
        WrittenCard.done(act(card.checker(), ref, "approval"));
        assertThat(page()).contains("人工调整为“差”", "数据正在核实", "有效至2026年3月12日", "得分");
        assertThat(person(JoinedFirm.OFFICE).get("/adjustments").body()).contains(firm.name(), "有效");
        as("operator").register("adjustment-audit", "AUDIT");
        assertThat(person("adjustment-audit").get("/adjustments").body()).contains(firm.name());
        clock.set(TestClock.TODAY.plusDays(10));
        assertThat(page()).contains("人工调整为“差”");
        clock.set(TestClock.TODAY.plusDays(11));
        assertThat(page()).doesNotContain("人工调整为");
    }

    @Test
    void whoeverProposedItCannotApproveItAndAnEarlyEndNeedsAReason() {
        String ref = proposed("poor", LAST_DAY);
        database.update(
                "update access.account set role = 'CHECKER' where ref = (select proposed_by from scoring.adjustment where ref = ?)",
                ref);
        assertThat(act(card.maker(), ref, "approval").body()).contains("提议的人不能复核");
        WrittenCard.done(act(card.checker(), ref, "approval"));
        assertThat(act(card.checker(), ref, "end", "words", "").statusCode()).isEqualTo(422);
        WrittenCard.done(act(card.checker(), ref, "end", "words", "数据已更正"));
        assertThat(page()).doesNotContain("人工调整为");
        assertThat(act(card.checker(), ref, "end", "words", "再次").statusCode()).isEqualTo(422);
    }

    @Test
    void anAdjustmentEndsWithinAYearHasAReasonAndChangesSomething() {
        for (String[] wish : new String[][] {
            {"poor", "2027-03-03", "FACT_IN_DISPUTE", "核实中"},
            {"poor", "2026-03-01", "FACT_IN_DISPUTE", "核实中"},
            {"poor", LAST_DAY, "", "核实中"},
            {"poor", LAST_DAY, "FACT_IN_DISPUTE", " "},
            {"AAA", LAST_DAY, "FACT_IN_DISPUTE", "核实中"}
        }) assertThat(propose(Reference.fresh(), wish[0], wish[1], wish[2], wish[3]).statusCode()).as(wish[1]).isEqualTo(422);
        String kept = propose(Reference.fresh(), "poor", "2027-03-03", "FACT_IN_DISPUTE", "核实中").body();
        assertThat(kept).contains("一年以内", "核实中");
    }

    @Test
    void anotherOfficeAndEverybodyElseFindNothing() {
        String ref = proposed("poor", LAST_DAY);
        as("operator").register("adjustment-other-office", "CREDIT_OFFICE");
        for (Browser other : List.of(person("adjustment-other-office", Role.CHECKER), firm.owner()))
            assertThat(other.get("/adjustments/" + ref).statusCode()).isEqualTo(404);
        assertThat(person(JoinedFirm.OFFICE, Role.CHECKER).get("/adjustments/new?evaluation=" + evaluation).statusCode())
                .isEqualTo(404);
    }

    private String page() {
        return firm.owner().get("/firms/" + firm.ref() + "/evaluations?card=" + card.code()).body();
    }

    private String proposed(String grade, String lastDay) {
        String key = Reference.fresh();
        WrittenCard.done(propose(key, grade, lastDay, "FACT_IN_DISPUTE", "处罚决定正在核实"));
        return key;
    }

    private HttpResponse<String> propose(String key, String grade, String lastDay, String reason, String words) {
        return card.maker()
                .submit("/adjustments/new?evaluation=" + evaluation, "/adjustments", "evaluation", evaluation, "grade", grade,
                        "reason", reason, "words", words, "until", lastDay, "key", key);
    }

    private static HttpResponse<String> act(Browser by, String ref, String act, String... fields) {
        String[] keyed = Arrays.copyOf(fields, fields.length + 2);
        keyed[fields.length] = "key";
        keyed[fields.length + 1] = Reference.fresh();
        return by.submit("/adjustments/" + ref, "/adjustments/" + ref + "/" + act, keyed);
    }
}
