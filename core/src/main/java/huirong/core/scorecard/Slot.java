package huirong.core.scorecard;

import java.util.List;

/** Which values of an input one bin takes. */
public sealed interface Slot {
    /** Numbers below a limit, not below the slot before, and no special code. */
    record Below(double limit) implements Slot {
        /** The least whole number that it does not take: of whole values the same limit. */
        public long firstWholeAbove() {
            return (long) StrictMath.ceil(limit);
        }
    }

    /** Numbers that no limit took, and no special code. */
    record Rest() implements Slot {}

    /** These special codes. */
    record Special(List<Double> codes) implements Slot {
        public Special {
            codes = codes.stream().map(code -> code + 0.0).sorted().toList();
        }
    }

    /** These categories. */
    record Of(List<String> categories) implements Slot {
        public Of {
            categories = categories.stream().sorted().toList();
        }
    }

    /** A category that the card does not know. */
    record Unseen() implements Slot {}

    /** No value. */
    record Missing() implements Slot {}
}
