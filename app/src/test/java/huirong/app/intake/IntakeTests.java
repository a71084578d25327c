package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.Platform;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** What tests of intake share: a court that delivers over HTTP, and firms that no other test uses. */
abstract class IntakeTests extends Platform {
    private static final AtomicLong NAMES = new AtomicLong();

    Api court;

    @BeforeEach
    void aCourt() {
        as("operator").register(Court.CODE, "DEPARTMENT", "court-enforcement", "registration");
        court = as(Court.CODE);
    }

    static String firm() {
        return "case-" + NAMES.incrementAndGet();
    }

    /** The five fates add up, every row has one, and no two rows share a line. */
    void addsUp(JsonNode report) {
        long sum = Stream.of("accepted", "warned", "waiting", "rejected", "repeated")
                .mapToLong(fate -> report.get(fate).asLong())
                .sum();
        assertThat(sum).as("%s", report).isEqualTo(report.get("delivered").asLong());
        assertThat(database.queryForObject(
                        """
                        select count(*) from intake.row_fate f join intake.delivery d on d.id = f.delivery where d.ref = ?
                        """,
                        Long.class,
                        report.get("ref").asString()))
                .isEqualTo(report.get("delivered").asLong());
    }

    static void inBothLanguages(JsonNode said) {
        assertThat(said.get("zh").asString()).matches("(?s).*\\p{IsHan}.*");
        assertThat(said.get("en").asString()).isNotBlank().doesNotContainPattern("!(\\s|$)");
        assertThat(said.get("zh").asString()).doesNotContain("！");
    }
}
