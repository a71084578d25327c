package huirong.app.compensation.filing;

import java.util.Optional;

/** What became of a loan that was to be filed. */
public sealed interface Decided {
    /** Why it was not taken up; empty if the criteria decided. */
    default Optional<FilingRefusal> refusal() {
        return this instanceof NotTaken(FilingRefusal reason) ? Optional.of(reason) : Optional.empty();
    }

    /** The criteria decided: it is filed, or refused with every reason. */
    record Checked(Filing filing) implements Decided {}

    /** It was not taken up at all. */
    record NotTaken(FilingRefusal reason) implements Decided {}
}
