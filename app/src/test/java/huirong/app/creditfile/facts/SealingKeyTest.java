package huirong.app.creditfile.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealingKeyTest {
    private static final byte[] CONTENT = "{\"amount\":1}".getBytes(StandardCharsets.UTF_8);

    private final SealingKey key = new SealingKey(new byte[32]);

    @Test
    void theSameRowAtOnceAgainGivesTheSameBytes() {
        byte[] once = key.seal(CONTENT, key.digest(CONTENT), 7, 2);
        assertThat(key.seal(CONTENT, key.digest(CONTENT), 7, 2)).isEqualTo(once);
        assertThat(key.open(once)).isEqualTo(CONTENT);
    }

    @Test
    void keysThatTakeTurnsEachOpenTheirOwnOnly() {
        byte[] secret = new byte[32];
        secret[0] = 1;
        SealingKey other = new SealingKey(secret);
        byte[] own = key.seal(CONTENT, key.digest(CONTENT), 7, 2);
        byte[] others = other.seal(CONTENT, other.digest(CONTENT), 7, 2);
        assertThat(key.open(own)).isEqualTo(other.open(others));
        assertThatThrownBy(() -> key.open(others)).isInstanceOf(IllegalStateException.class);
    }
}
