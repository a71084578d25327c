package huirong.core.evaluation;

import huirong.core.card.Bin;
import huirong.core.card.Characteristic;
import huirong.core.feature.CodeName;
import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;

/**
 * The nearest bin of a characteristic that gives more points than a value's own.
 *
 * @param value the value in it that is nearest
 * @param limit its bound in words; a code has none
 */
record Better(long value, Optional<Words> limit) {

    /** The lower of two equally near; of codes the one that gives least more. */
    static Optional<Better> than(Characteristic characteristic, long value) {
        List<Bin> bins = characteristic.bins();
        int here = characteristic.position(value);
        if (bins.get(here) instanceof Bin.Coded) return coded(characteristic, bins.get(here).points());
        for (int step = 1; step < bins.size(); step++) {
            int down = here - step;
            int up = here + step;
            if (down >= 0 && bins.get(down).points() > bins.get(here).points())
                return Optional.of(below(characteristic, bins.get(down)));
            if (up < bins.size() && bins.get(up).points() > bins.get(here).points())
                return Optional.of(from(characteristic, bins.get(up - 1)));
        }
        return Optional.empty();
    }

    private static Better below(Characteristic characteristic, Bin bin) {
        long limit = ((Bin.Below) bin).limit();
        Words bound = characteristic.feature().words(limit);
        return new Better(limit - 1, Optional.of(new Words("低于" + bound.chinese(), "below " + bound.english())));
    }

    private static Better from(Characteristic characteristic, Bin before) {
        long limit = ((Bin.Below) before).limit();
        Words bound = characteristic.feature().words(limit);
        return new Better(limit, Optional.of(new Words("不低于" + bound.chinese(), "at least " + bound.english())));
    }

    private static Optional<Better> coded(Characteristic characteristic, long points) {
        List<String> codes = characteristic.feature().codes().stream().map(CodeName::code).toList();
        Optional<Bin.Coded> next = Optional.empty();
        for (Bin bin : characteristic.bins())
            if (bin instanceof Bin.Coded coded
                    && coded.points() > points
                    && next.map(least -> coded.points() < least.points()).orElse(true)) next = Optional.of(coded);
        return next.map(bin -> new Better(codes.indexOf(bin.code()), Optional.empty()));
    }
}
