package huirong.core.feature;

/** What a feature says of one file. */
public sealed interface FeatureValue {

    /**
     * @param value in the feature's unit
     * @param facts how many facts it was made from; {@link Feature#facts} names them
     */
    record Known(long value, int facts) implements FeatureValue {}

    /** Nothing can be said, which is never bad by itself. */
    record Missing(MissingReason reason) implements FeatureValue {}
}
