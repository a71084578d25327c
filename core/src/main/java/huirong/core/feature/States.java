package huirong.core.feature;

import static huirong.core.feature.Measure.known;

import huirong.core.fact.Fact;
import huirong.core.feature.FeatureValue.Missing;
import java.util.List;
import java.util.stream.IntStream;

/** What features of a latest statement have in common. */
final class States {
    private States() {}

    /** Missing, told apart: no statement at all, or one that does not say it. */
    static FeatureValue lacking(List<Fact> used) {
        return new Missing(used.isEmpty() ? MissingReason.NOTHING_FOUND : MissingReason.NOT_STATED);
    }

    /** The position of a field's code in a list. */
    static Measure code(String field, List<CodeName> codes) {
        return (reading, used) -> {
            String text = used.isEmpty() ? null : used.getFirst().text(field);
            return IntStream.range(0, codes.size())
                    .filter(i -> codes.get(i).code().equals(text))
                    .mapToObj(i -> known(i, used))
                    .findFirst()
                    .orElseGet(() -> lacking(used));
        };
    }
}
