package huirong.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.ServedModule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServedModule
class AttemptsTests {
    private enum Why implements Reason {
        TOO_EARLY;

        @Override
        public String noun() {
            return "test";
        }
    }

    @Autowired
    Attempts attempts;

    @Autowired
    Audit audit;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Test
    void aRefusedAttemptLeavesNothingButItsReasonOnRecord() {
        String about = Reference.fresh();
        Optional<Why> refused = attempts.once(operator(), Reference.fresh(), "try", about, "ground", "", () -> {
            audit.record(operator(), "done before", about, "ground", true);
            return Optional.of(Why.TOO_EARLY);
        });
        assertThat(refused).contains(Why.TOO_EARLY);
        assertThat(recorded(about)).containsExactly("try test-too-early false");
    }

    @Test
    void aRefusedAttemptLeavesItsKeyUnusedAndADoneOneIsDoneOnce() {
        String about = Reference.fresh();
        String key = Reference.fresh();
        assertThat(attempts.once(operator(), key, "try", about, "ground", "", () -> Optional.of(Why.TOO_EARLY))).isPresent();
        for (int i = 0; i < 2; i++)
            assertThat(attempts.once(operator(), key, "try", about, "ground", "other", Optional::<Why>empty)).isEmpty();
        assertThat(recorded(about)).containsExactly("try test-too-early false", "try ground true");
    }

    @Test
    void aKeyThatNoPageMakesNamesNothing() {
        assertThatThrownBy(() -> attempts.once(operator(), "1", "try", "",  "ground", "", Optional::<Why>empty))
                .isInstanceOf(NotVisible.class);
    }

    private List<String> recorded(String about) {
        return database.sql(
                        "select concat_ws(' ', act, basis, allowed::text) from audit.entry where about = :about order by id")
                .param("about", about)
                .query(String.class)
                .list();
    }

    private Actor operator() {
        return new Actor(
                Actor.LOCAL, "", organisations.find(Organisation.OPERATOR).orElseThrow(), Role.ADMINISTRATOR);
    }
}
