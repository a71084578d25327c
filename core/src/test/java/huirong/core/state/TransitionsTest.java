package huirong.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TransitionsTest {
    enum Light {
        RED,
        GREEN,
        BROKEN
    }

    enum Push {
        GO,
        HALT,
        HIT
    }

    private static final Transitions<Light, Push> LIGHT = Transitions.of("light", Light.RED, Push.class)
            .move(Light.RED, Push.GO, Light.GREEN)
            .move(Light.GREEN, Push.HALT, Light.RED)
            .move(Light.GREEN, Push.HIT, Light.BROKEN)
            .table();

    @Test
    void onlyListedMovesLeadAnywhere() {
        assertThat(LIGHT.after(Light.RED, Push.GO)).contains(Light.GREEN);
        assertThat(LIGHT.after(Light.RED, Push.HALT)).isEmpty();
        assertThat(LIGHT.open(Light.GREEN)).containsExactly(Push.HALT, Push.HIT);
        assertThat(LIGHT.isFinal(Light.BROKEN)).isTrue();
        assertThat(LIGHT.isFinal(Light.RED)).isFalse();
        assertThat(LIGHT.states()).containsExactlyInAnyOrder(Light.values());
    }

    @Test
    void theDrawingHasEveryMoveOnce() {
        assertThat(LIGHT.drawing()).isEqualTo("""
                stateDiagram-v2
                    [*] --> RED
                    RED --> GREEN: GO
                    GREEN --> RED: HALT
                    GREEN --> BROKEN: HIT
                    BROKEN --> [*]
                """);
    }

    @Test
    void aLineStatedTwiceIsABug() {
        assertThatThrownBy(() -> Transitions.of("light", Light.RED, Push.class)
                        .move(Light.RED, Push.GO, Light.GREEN)
                        .move(Light.RED, Push.GO, Light.BROKEN))
                .isInstanceOf(IllegalStateException.class);
    }
}
