package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTests {
    private final Instant[] now = {Instant.parse("2026-08-03T01:00:00Z")};

    private final Sessions sessions = new Sessions(new MachineTime() {
        @Override
        Instant now() {
            return now[0];
        }
    });

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        var proof = sessions.proof("account", Proof.WHOLE);
        now[0] = now[0].plus(Sessions.LONGEST).minusMillis(1);
        assertThat(sessions.over(proof)).isFalse();
        now[0] = now[0].plusMillis(1);
        assertThat(sessions.over(proof)).isTrue();
    }

    @Test
    void whoGaveThePasswordHasFiveMinutesForTheCode() {
        var proof = sessions.proof("account", Proof.PASSWORD);
        now[0] = now[0].plus(Duration.ofMinutes(5)).minusMillis(1);
        assertThat(sessions.over(proof)).isFalse();
        now[0] = now[0].plusMillis(1);
        assertThat(sessions.over(proof)).isTrue();
    }
}
