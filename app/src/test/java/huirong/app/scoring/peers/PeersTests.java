package huirong.app.scoring.peers;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.Browser;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.Until;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PeersTests extends Platform {
    private static final String OFFICE = "peers-office";
    private static final String REGISTRAR = "peers-registrar";

    /** Firms of a trade, founded in January of one year each; their references. */
    private List<String> firms(String prefix, int count, String industry) {
        as("operator").register(OFFICE, "CREDIT_OFFICE");
        as("operator").register(REGISTRAR, "DEPARTMENT", "registration");
        StringBuilder rows = new StringBuilder("code,name,industry,founded,from\n");
        for (int i = 0; i < count; i++)
            rows.append("%s%02d,%s%02d锻造厂,%s,%d-01-01,2024-05-01\n"
                    .formatted(prefix, i, prefix, i, industry, 2023 - i));
        as(REGISTRAR)
                .delivered(
                        "item: registration\nasOf: 2026-02-01\nsubject: {scheme: regno, column: code}\n"
                                + "columns: {name: name, industry: industry, founded: founded, effective: from}\n",
                        rows.toString().getBytes(StandardCharsets.UTF_8));
        Api office = as(OFFICE);
        List<String> refs = new ArrayList<>();
        for (JsonNode firm : office.get("/api/firms?limit=100&q=" + prefix).body().at("/firms")) refs.add(firm.at("/ref").asString());
        return refs;
    }

    @Test
    void aValueIsComparedWithTheMiddleHalfOfFirmsOfTheTradeOnceTwentyOfThemWereEvaluated() {
        // A trade no other test has: firms of all tests share one database.
        List<String> refs = firms("PEERA", 21, "2710");
        assertThat(refs).hasSize(21);
        Browser before = person(OFFICE);
        String path = "/firms/%s/evaluations?card=public";
        for (String ref : refs.subList(0, 19)) before.get(path.formatted(ref));
        assertThat(before.get(path.formatted(refs.getFirst())).body()).doesNotContain("多数在");
        for (String ref : refs.subList(19, 21)) before.get(path.formatted(ref));

        clock.set(TestClock.TODAY.plusDays(1)); // what is usual is counted once a day
        Browser office = person(OFFICE);
        String page = Until.present(Duration.ofSeconds(30), "the day's count", () -> Optional.of(
                        office.get(path.formatted(refs.getFirst())).body())
                .filter(shown -> shown.contains("多数在 ")));
        assertThat(page).contains("医药制造业", "21 户");
    }
}
