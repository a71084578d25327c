package huirong.core.kernel;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.feature.CodeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** From the card of an evaluation to a kernel. Missing is the bin after a characteristic's own and has no points. */
final class WrittenCard {
    private WrittenCard() {}

    static Kernel compile(Card card) {
        Terms terms = new Terms();
        for (int i = 0; i < card.characteristics().size(); i++) {
            Characteristic characteristic = card.characteristics().get(i);
            List<Bin> bins = characteristic.bins();
            List<Long> points = new ArrayList<>(bins.stream().map(Bin::points).toList());
            points.add(0L);
            terms.add(
                    characteristic.feature().code(),
                    bins.stream().map(Bin::reason).toList(),
                    List.of(axis(terms.axes, i, characteristic)),
                    points.size(),
                    points);
        }
        return new Kernel(card.version(), terms.codes, terms, new WrittenRule(card));
    }

    private static int axis(Axes axes, int input, Characteristic characteristic) {
        List<Bin> bins = characteristic.bins();
        int missing = bins.size();
        List<CodeName> codes = characteristic.feature().codes();
        if (!codes.isEmpty())
            return axes.category(
                    input, IntStream.range(0, codes.size()).map(characteristic::position).toArray(), missing, missing);
        double[] limits = bins.stream()
                .filter(bin -> bin instanceof Bin.Below)
                .mapToDouble(bin -> ((Bin.Below) bin).limit())
                .toArray();
        return axes.number(input, limits, new double[0], new int[0], missing);
    }
}
