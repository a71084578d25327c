package huirong.app.scoring.replay;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many firms are evaluated, a year of facts comes, the card is retired: every evaluation computes to the same bits.
 * It replays every evaluation there is, so it has a database of its own.
 */
@TestPropertySource(properties = "huirong.tests.database-of=replays")
class ReplaysTests extends Platform {
    private static final AtomicInteger SERIES = new AtomicInteger();

    private static final String SUBJECT = "subject: {scheme: regno, column: code}\n";

    @Test
    void threeHundredFirms() {
        everyEvaluationIsTheSameAfterAYear(300);
    }

    @Test
    @Tag("long")
    void tenThousandFirms() {
        everyEvaluationIsTheSameAfterAYear(10_000);
    }

    private void everyEvaluationIsTheSameAfterAYear(int firms) {
        String series = "R" + SERIES.incrementAndGet() + "X";
        Api operator = as("operator");
        operator.register(CaseFirm.REGISTRAR, "DEPARTMENT", "registration", "authorisation", "administrative-penalty");
        WrittenCard card = WrittenCard.of(this, CaseFirm.OFFICE);
        String ref = card.draft(card.like("public"));
        card.live(ref, TestClock.TODAY.toString());
        registered(series, firms, "2025-01-01", "active", "2026-02-01");

        List<String> lines = as(CaseFirm.OFFICE)
                .text("/api/evaluations", Map.of("card", card.code(), "firms", "all"))
                .lines()
                .toList();
        int evaluated = lines.size();
        JsonNode one = JsonMapper.shared().readTree(lines.getLast());
        String firm = one.at("/firm/ref").asString();
        assertThat(as(CaseFirm.OFFICE).post("/api/evaluations", Map.of("card", card.code(), "firms", List.of(firm))).body())
                .as("asked for alone, the one that was issued among many")
                .isEqualTo(one);
        assertThat(evaluated).isGreaterThanOrEqualTo(firms);
        clock.set(TestClock.TODAY.plusYears(1));
        registered(series, firms, "2026-06-01", "moved-out", "2027-02-01");
        WrittenCard.done(card.act(card.maker(), ref, "retirement", "words", "期满"));
        WrittenCard.done(card.act(card.checker(), ref, "retirement-approval", "day", TestClock.TODAY.plusYears(1).toString()));

        JsonNode tally = last(operator.text("/api/replays", new HashMap<>()));
        assertThat(tally.get("of").asLong()).isGreaterThanOrEqualTo((long) evaluated);
        assertThat(tally.get("done")).isEqualTo(tally.get("of"));
        assertThat(tally.get("different").asLong()).as("%s", tally).isZero();
        assertThat(tally.get("same").asLong()).isGreaterThanOrEqualTo((long) evaluated);
        assertThat(as(CaseFirm.OFFICE).post("/api/replays", Map.of()).status()).as("not an office's business").isEqualTo(404);
    }

    @Test
    void anEvaluationThatWasNotIssuedByItsCardIsFoundOut() {
        CaseFirm firm = CaseFirm.made(this::as);
        Api office = as(CaseFirm.OFFICE);
        office.post("/api/evaluations", Map.of("card", "public", "firms", List.of(firm.ref()), "validOn", "2026-01-31"));
        assertThat(different(firm)).isZero();
        database.execute("alter table scoring.evaluation disable trigger evaluation_is_never_edited");
        try {
            database.update(
                    "update scoring.evaluation set result = replace(result, '\"completeness\":', '\"completeness\":1') where firm = ?",
                    firm.ref());
            assertThat(different(firm)).isEqualTo(1);
        } finally {
            database.update(
                    "update scoring.evaluation set result = replace(result, '\"completeness\":1', '\"completeness\":') where firm = ?",
                    firm.ref());
            database.execute("alter table scoring.evaluation enable trigger evaluation_is_never_edited");
        }
        assertThat(database.queryForList(
                        "select purpose from creditfile.read_log where purpose like 'replay %' and basis like 'public-duty:%'",
                        String.class))
                .as("each opening is logged with the basis that was cited")
                .isNotEmpty();
    }

    private long different(CaseFirm firm) {
        return last(as("operator").text("/api/replays", Map.of("firm", firm.ref()))).get("different").asLong();
    }

    private void registered(String series, int firms, String effective, String status, String asOf) {
        StringBuilder rows = new StringBuilder("code,n,s,f,e\n");
        for (int i = 0; i < firms; i++)
            rows.append("%s%05d,%s第%d刀具厂,%s,%d-03-01,%s\n".formatted(series, i, series, i, status, 2001 + i % 24, effective));
        as(CaseFirm.REGISTRAR)
                .delivered(
                        "item: registration\nasOf: " + asOf + "\n" + SUBJECT
                                + "columns: {name: n, status: s, founded: f, effective: e}\n",
                        rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode last(String lines) {
        return JsonMapper.shared().readTree(lines.strip().lines().reduce((one, next) -> next).orElseThrow());
    }
}
