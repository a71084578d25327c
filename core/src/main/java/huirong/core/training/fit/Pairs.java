package huirong.core.training.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which two characteristics say something together that neither says alone: the pairs whose best cut into quarters gains most
 * on what the additive model leaves over (FAST, Lou and others, KDD 2013).
 *
 * @param first position of a characteristic
 * @param second position of another, greater
 */
record Pairs(int first, int second, double gain) {
    /**
     * The best pairs, best first.
     *
     * @param codes of each characteristic, row by row
     * @param sizes how many codes each has
     * @param slope of each row's log likelihood at the additive model
     * @param curvature likewise
     */
    static List<Pairs> best(List<short[]> codes, int[] sizes, double[] slope, double[] curvature, int most) {
        List<Pairs> all = IntStream.range(0, codes.size())
                .parallel()
                .mapToObj(first -> with(first, codes, sizes, slope, curvature))
                .flatMap(List::stream)
                .toList();
        return all.stream()
                .sorted(Comparator.comparingDouble(Pairs::gain).reversed())
                .limit(most)
                .toList();
    }

    private static List<Pairs> with(int first, List<short[]> codes, int[] sizes, double[] slope, double[] curvature) {
        List<Pairs> found = new ArrayList<>();
        short[] one = codes.get(first);
        for (int second = first + 1; second < codes.size(); second++) {
            Quarters quarters = new Quarters(sizes[first], sizes[second]);
            int width = sizes[second];
            short[] other = codes.get(second);
            double[] slopes = new double[quarters.cells()];
            double[] curvatures = new double[quarters.cells()];
            for (int i = 0; i < one.length; i++) {
                int cell = one[i] * width + other[i];
                slopes[cell] += slope[i];
                curvatures[cell] += curvature[i];
            }
            found.add(new Pairs(first, second, quarters.best(slopes, curvatures, new double[quarters.cells()])));
        }
        return found;
    }
}
