package huirong.core.feature;

import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import java.util.OptionalLong;

/** How a feature makes its number of the facts it uses; asked only where every item has answered and is in date. */
@FunctionalInterface
interface Measure {
    FeatureValue of(FileReading reading, Rows used);

    /** As many as there are facts. */
    static Measure count() {
        return (reading, used) -> known(used.count(), used);
    }

    static FeatureValue known(long value, Rows used) {
        return new Known(value, used.count());
    }

    /** A ratio that has no value where its base is nothing. */
    static FeatureValue known(OptionalLong value, Rows used) {
        return value.isPresent() ? known(value.getAsLong(), used) : new Missing(MissingReason.NOT_DEFINED);
    }
}
