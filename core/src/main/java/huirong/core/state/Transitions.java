package huirong.core.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A transitions table: from which state which event leads where. What is not listed is refused; nothing is ignored.
 *
 * @param <S> the states
 * @param <E> the events
 */
public final class Transitions<S extends Enum<S>, E extends Enum<E>> {
    /** One line of the table. */
    public record Move<S, E>(S from, E event, S to) {}

    private final String name;
    private final S start;
    private final Map<S, Map<E, S>> table;

    private Transitions(String name, S start, Map<S, Map<E, S>> table) {
        this.name = name;
        this.start = start;
        this.table = table;
    }

    /**
     * Begins a table.
     *
     * @param name what moves, one lower-case word or more with hyphens; the drawing is named after it
     * @param start the state a new record is in
     * @param events the kind of its events
     */
    public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> of(String name, S start, Class<E> events) {
        return new Builder<>(name, start);
    }

    public String name() {
        return name;
    }

    public S start() {
        return start;
    }

    /** Where the event leads from this state; empty if the move is illegal. */
    public Optional<S> after(S from, E event) {
        return Optional.ofNullable(table.getOrDefault(from, Map.of()).get(event));
    }

    /** The events that are legal in this state, in the order of their declaration. */
    public List<E> open(S from) {
        return table.getOrDefault(from, Map.of()).keySet().stream().sorted().toList();
    }

    /** True if no event leads on from this state. */
    public boolean isFinal(S state) {
        return !table.containsKey(state);
    }

    /** The whole table, in the order it was stated. */
    public List<Move<S, E>> moves() {
        List<Move<S, E>> moves = new ArrayList<>();
        table.forEach((from, events) -> events.forEach((event, to) -> moves.add(new Move<>(from, event, to))));
        return List.copyOf(moves);
    }

    /** The states that can be reached from the start. */
    public Set<S> states() {
        Set<S> states = EnumSet.of(start);
        for (Move<S, E> move : moves()) {
            states.add(move.from());
            states.add(move.to());
        }
        return states;
    }

    /** The table as a Mermaid state diagram. */
    public String drawing() {
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n    [*] --> " + start + "\n");
        for (Move<S, E> move : moves())
            drawing.append("    %s --> %s: %s\n".formatted(move.from(), move.to(), move.event()));
        states().stream().filter(this::isFinal).forEach(state -> drawing.append("    " + state + " --> [*]\n"));
        return drawing.toString();
    }

    /** Collects the lines of a table. */
    public static final class Builder<S extends Enum<S>, E extends Enum<E>> {
        private final String name;
        private final S start;
        private final Map<S, Map<E, S>> table = new LinkedHashMap<>();

        private Builder(String name, S start) {
            this.name = name;
            this.start = start;
        }

        /** @throws IllegalStateException if the table already says where the event leads from this state */
        public Builder<S, E> move(S from, E event, S to) {
            if (table.computeIfAbsent(from, state -> new LinkedHashMap<>()).put(event, to) != null)
                throw new IllegalStateException(name + ": " + from + " " + event + " is stated twice");
            return this;
        }

        public Transitions<S, E> table() {
            return new Transitions<>(name, start, table);
        }
    }
}
