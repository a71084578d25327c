package huirong.app.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.Until;
import huirong.app.testing.WrittenCard;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** All firms evaluated in the background. What is counted is all firms there are, so these tests have a database of their own. */
@TestPropertySource(properties = "huirong.tests.database-of=rounds")
class RoundTests extends Platform {
    private static final String PAGE = "/evaluation-rounds";

    /** More than two pages of a round. */
    private static final int FIRMS = 450;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Nights nights;

    @Autowired
    private Organisations organisations;

    private WrittenCard card = new WrittenCard("", new Browser(0), new Browser(0));

    @BeforeEach
    void firmsAndACard() {
        as("operator").register(CaseFirm.REGISTRAR, "DEPARTMENT", "registration", "authorisation", "administrative-penalty");
        card = WrittenCard.of(this, CaseFirm.OFFICE);
        card.live(card.draft(card.like("public")), TestClock.TODAY.toString());
        if (firms() > 0) return;
        String rows = IntStream.range(0, FIRMS)
                .mapToObj(i -> "R%03d,第%d锻造厂,active,%d-06-01,2025-01-01".formatted(i, i, 1990 + i % 30))
                .collect(Collectors.joining("\n", "code,n,s,f,e\n", "\n"));
        as(CaseFirm.REGISTRAR)
                .delivered(
                        "item: registration\nasOf: 2026-02-01\nsubject: {scheme: regno, column: code}\n"
                                + "columns: {name: n, status: s, founded: f, effective: e}\n",
                        rows.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void allFirmsAreEvaluatedOnceAndTheTrialIsComparedOnAllOfThem() {
        String trial = card.revision();
        WrittenCard.done(card.typed(trial, card.like("public"), Map.of("p-registration-age-3", "7.00", "p-registration-age-2", "6.90")));
        WrittenCard.done(card.act(card.maker(), trial, "trial"));
        assertThat(card.maker().get("/card-versions/" + trial + "/trial").body()).contains("把全部经营主体评价一遍");

        String asked = Reference.fresh();
        WrittenCard.done(begun(card.maker(), asked));
        Round first = ended(asked);
        assertThat(first.done()).isEqualTo(firms());
        assertThat(first.scored()).isGreaterThanOrEqualTo(FIRMS);
        assertThat(first.brokenOff()).isFalse();
        assertThat(evaluations()).isEqualTo(firms());
        assertThat(card.maker().get(PAGE).body()).contains("全部完成", ">" + firms() + "<", "某人").doesNotContain("??");
        assertThat(card.checker().get("/card-versions/" + trial + "/trial").body())
                .contains("共 " + firms() + " 户")
                .doesNotContain("把全部经营主体评价一遍");

        String again = Reference.fresh();
        WrittenCard.done(begun(card.checker(), again));
        assertThat(ended(again).done()).isEqualTo(firms());
        assertThat(evaluations()).as("a second round issues nothing new").isEqualTo(firms());
    }

    @Test
    void oneRoundAtATimeAndARepeatedFormBeginsNone() {
        String key = Reference.fresh();
        plantARunningRound();
        HttpResponse<String> second = begun(card.maker(), key);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("已有一轮正在进行", "已评价 0 户");
        assertThat(card.maker().get(PAGE + "/progress").body()).contains("hx-get=\"/evaluation-rounds/progress\"").doesNotContain("<html");
        rounds.breakOff();
        assertThat(card.maker().get(PAGE).body()).contains("中断");
        WrittenCard.done(begun(card.maker(), key));
        ended(key);
        WrittenCard.done(begun(card.maker(), key));
        assertThat(database.queryForObject("select count(*) from scoring.round where ref = ?", Long.class, key)).isEqualTo(1);
    }

    @Test
    void aRoundThatAStopInterruptedGoesOnWhereItWasAndCountsEveryFirmOnce() {
        String planted = plantARunningRound();
        assertThat(rounds.step()).isTrue();
        assertThat(round(planted).done()).isEqualTo(200);
        // What a stop between the evaluations and the note of how far it is leaves behind.
        database.update("update scoring.round set done = 0, scored = 0, cursor = null where ended_at is null");
        while (rounds.step()) assertThat(round(planted).done()).isPositive();
        assertThat(round(planted).done()).isEqualTo(firms());
        assertThat(evaluations()).isEqualTo(firms());
    }

    @Test
    void theClockBeginsARoundOnlyIfSomethingWasLearnedSinceTheLast() {
        JoinedFirm.zone(this);
        while (nights.begin()) allEnded();
        long cards = byClock();
        assertThat(cards).isPositive();
        assertThat(person(JoinedFirm.OFFICE).get(PAGE).body()).contains("夜间自动");
        assertThat(nights.begin()).as("nothing new is known").isFalse();
        CaseFirm.made(this::as);
        assertThat(nights.begin()).isTrue();
        allEnded();
        assertThat(byClock()).isEqualTo(cards + 1);
    }

    @Test
    void onlyACreditOfficeBeginsOneAndOnlyByAPublicCard() {
        as("operator").register(CaseFirm.BANK, "BANK");
        as("operator").register("rounds-audit", "AUDIT");
        HttpResponse<String> financing = card.maker().submit(PAGE, PAGE, "card", "district", "key", Reference.fresh());
        assertThat(financing.statusCode()).isEqualTo(422);
        assertThat(financing.body()).contains("不能由主管部门成批计算");
        assertThat(card.maker().submit(PAGE, PAGE, "card", "unknown", "key", Reference.fresh()).statusCode()).isEqualTo(404);
        Browser auditor = person("rounds-audit");
        assertThat(auditor.get(PAGE).body()).doesNotContain("开始评价");
        assertThat(auditor.submit("/audit", PAGE, "card", card.code(), "key", Reference.fresh()).statusCode()).isEqualTo(404);
        for (Browser other : List.of(person(CaseFirm.BANK, Role.MAKER), person(CaseFirm.REGISTRAR)))
            assertThat(other.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(card.maker().get(PAGE + "?lang=en").body()).contains("All firms evaluated").doesNotContain("??");
    }

    private HttpResponse<String> begun(Browser by, String key) {
        return by.submit(PAGE, PAGE, "card", card.code(), "key", key);
    }

    /** As the program leaves it when it ends in the middle: nobody is at it. */
    private String plantARunningRound() {
        String ref = Reference.fresh();
        database.update(
                """
                insert into scoring.round
                select ?, v.code, v.version, c.seq, ?, 'someone', '某人', false, '2026-03-02', ?, 0, 0, null, null, false
                from scoring.card_version v, creditfile.known_clock c where v.code = ?
                """,
                ref, CaseFirm.OFFICE, firms(), card.code());
        return ref;
    }

    private Round ended(String ref) {
        return Until.present(Duration.ofSeconds(60), "end of the round", () -> Optional.of(round(ref)).filter(round -> !round.running()));
    }

    private void allEnded() {
        Until.present(Duration.ofSeconds(60), "end of all rounds", () ->
                rounds.list(actor()).stream().anyMatch(Round::running) ? Optional.empty() : Optional.of(true));
    }

    private Round round(String ref) {
        return rounds.list(actor()).stream().filter(round -> round.ref().equals(ref)).findFirst().orElseThrow();
    }

    private long byClock() {
        return database.queryForObject("select count(*) from scoring.round where by_clock", Long.class);
    }

    private Actor actor() {
        return new Actor("someone", "某人", organisations.find(CaseFirm.OFFICE).orElseThrow(), Role.MEMBER);
    }

    private long firms() {
        return database.queryForObject("select count(*) from creditfile.firm_pub", Long.class);
    }

    private long evaluations() {
        return database.queryForObject("select count(*) from scoring.evaluation where card = ?", Long.class, card.code());
    }
}
