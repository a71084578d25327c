package huirong.core.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Tries every event in every state of a table. */
public final class AllPairs {
    private AllPairs() {}

    /** @param legal every legal move as {@code FROM EVENT TO}, written down a second time by whoever tests */
    public static <S extends Enum<S>, E extends Enum<E>> void areAsStated(
            Transitions<S, E> table, Class<S> states, Class<E> events, String... legal) {
        List<String> found = new ArrayList<>();
        for (S from : states.getEnumConstants())
            for (E event : events.getEnumConstants())
                table.after(from, event).ifPresent(to -> found.add(from + " " + event + " " + to));
        assertThat(found).containsExactlyInAnyOrder(legal);
        assertThat(table.states()).containsExactlyInAnyOrder(states.getEnumConstants());
    }
}
