package huirong.app.audit;

import java.util.Optional;

/** What became of one of several attempts. */
public sealed interface Attempted<R extends Reason> {
    /** It is done, now or when the same was said before. */
    record Done<R extends Reason>() implements Attempted<R> {}

    record Refused<R extends Reason>(R reason) implements Attempted<R> {}

    /** Its key stands for something else. */
    record Reused<R extends Reason>(Attempt attempt) implements Attempted<R> {}

    /**
     * As {@link Attempts#once} answers.
     *
     * @throws Acts.KeyReused if the key stands for something else
     */
    default Optional<R> answer() {
        return switch (this) {
            case Done<R> done -> Optional.empty();
            case Refused<R>(R reason) -> Optional.of(reason);
            case Reused<R>(Attempt attempt) -> throw new Acts.KeyReused(attempt.key(), attempt.act(), attempt.about());
        };
    }
}
