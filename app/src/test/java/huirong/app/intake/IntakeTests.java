package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Role;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.testing.Api;
import huirong.app.testing.Platform;
import huirong.core.fact.FactFile;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What tests of intake share: a court that delivers over HTTP, and firms that no other test uses. */
abstract class IntakeTests extends Platform {
    private static final AtomicLong NAMES = new AtomicLong();

    @Autowired
    private CreditFiles files;

    Api court;

    @BeforeEach
    void aCourt() {
        as("operator").register(Court.CODE, "DEPARTMENT", "court-enforcement", "registration");
        court = as(Court.CODE);
    }

    static String firm() {
        return "case-" + NAMES.incrementAndGet();
    }

    /** What the file of a firm holds once it is registered. */
    FactFile filed(String firm) {
        court.delivered(
                "item: registration\nsubject: {scheme: case, column: firm}\ncolumns: {name: name, effective: day}\n",
                Court.utf8("firm,name,day\n" + firm + ",甲,2020-01-01\n"));
        String ref = database.queryForObject(
                "select m.ref from creditfile.firm m join creditfile.subject s on s.home = m.home where s.identifier = ?",
                String.class,
                firm);
        Organisation office = new Organisation("office", "信用办", "office", Kind.CREDIT_OFFICE, Set.of());
        return files.open(new Actor("account", "某人", office, Role.MEMBER), ref, files.now(), "test")
                .factFile();
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
