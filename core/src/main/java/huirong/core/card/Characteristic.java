package huirong.core.card;

import huirong.core.feature.Feature;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;

/**
 * One feature as a card weighs it.
 *
 * @param feature what it looks at
 * @param group code of the group it belongs to
 * @param maximum the most points it can give, in hundredths
 * @param bins from values to points
 * @param raised words for a value that raised the result
 * @param lowered words for a value that lowered it
 * @param change what would change it, where the firm itself can
 */
public record Characteristic(
        Feature feature,
        String group,
        long maximum,
        List<Bin> bins,
        Words raised,
        Words lowered,
        Optional<Words> change) {

    public Characteristic {
        bins = List.copyOf(bins);
    }

    /** The position in {@link #bins()} that a value falls into. */
    public int position(long value) {
        for (int i = 0; i < bins.size(); i++) if (takes(bins.get(i), value)) return i;
        throw new IllegalArgumentException(feature.code() + ": no bin takes " + value);
    }

    public Bin bin(long value) {
        return bins.get(position(value));
    }

    private boolean takes(Bin bin, long value) {
        return switch (bin) {
            case Bin.Below below -> value < below.limit();
            case Bin.Rest rest -> true;
            case Bin.Coded coded ->
                value >= 0
                        && value < feature.codes().size()
                        && feature.codes().get((int) value).code().equals(coded.code());
        };
    }

    /** True if bins name codes, because the feature's values are codes. */
    boolean coded() {
        return feature.unit() == Unit.CODE;
    }
}
