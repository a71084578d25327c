package huirong.core.training.fit;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.binning.Trend;
import huirong.core.training.fit.Boosting.Pace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cyclic boosting of steps over one characteristic at a time, then of a few tables of two (Lou and others, KDD 2013; Nori and
 * others, InterpretML, 2019): a sum of tables, so it is a card. Several draws of the rows are fitted and averaged, each with
 * rows of its own kept apart that say when to stop.
 *
 * @param trend UP or DOWN binds the bad rate over every number; the others bind nothing
 * @param pairs tables of two at most; nought for none
 */
public record BoostedFitter(Trend trend, int bags, int pairs, double rate) implements Fitter {
    private static final int FINE = 64;
    private static final int COARSE = 16;
    /** A bag need not be larger: what it misses the other bags see. */
    private static final int BAG = 60_000;
    private static final int MOST_ROUNDS = 2_000;
    private static final int PATIENCE = 30;

    public static BoostedFitter usual(Trend trend) {
        return new BoostedFitter(trend, 8, 12, 0.1);
    }

    @Override
    public String code() {
        return "boosted";
    }

    @Override
    public Scorecard fit(Sample sample, Heading heading, long seed) {
        Pace pace = new Pace(rate, MOST_ROUNDS, PATIENCE);
        Codes fine = Codes.of(sample, FINE, seed);
        List<Stairs> stairs = fine.codings().stream()
                .map(coding -> new Stairs(
                        coding.ordered(), coding.size(), coding.input().isCategory() ? Trend.NONE : trend))
                .toList();
        List<Bag> drawn = IntStream.range(0, bags)
                .mapToObj(i -> Bag.draw(sample.outcome(), BAG, seed + i))
                .toList();
        double start = StrictMath.log((double) (sample.size() - sample.bad()) / sample.bad());
        double[] even = new double[sample.size()];
        Arrays.fill(even, start);
        double[][] mains =
                Codes.mean(drawn.parallelStream().map(bag -> boost(bag, stairs, fine.codes(), sample, even, pace)).toList());
        List<Part> parts = Codes.parts(fine.codings(), mains);
        if (pairs > 0 && fine.codings().size() > 1) {
            Codes.add(fine.codes(), mains, even);
            parts.addAll(tables(sample, drawn, even, pace, seed));
        }
        return CardMaker.card(sample, new Model(start, parts), heading, code(), seed);
    }

    private static double[][] boost(
            Bag bag, List<? extends Shape> shapes, List<short[]> cells, Sample sample, double[] odds, Pace pace) {
        return Boosting.run(
                shapes,
                Bag.rows(bag.training(), cells, sample.outcome(), odds),
                Bag.rows(bag.apart(), cells, sample.outcome(), odds),
                pace);
    }

    private List<Part> tables(Sample sample, List<Bag> drawn, double[] odds, Pace pace, long seed) {
        Codes coarse = Codes.of(sample, COARSE, seed);
        double[] slope = new double[sample.size()];
        double[] curvature = new double[sample.size()];
        for (int i = 0; i < slope.length; i++) {
            double good = 1 / (1 + StrictMath.exp(-odds[i]));
            slope[i] = 1 - sample.outcome()[i] - good;
            curvature[i] = good * (1 - good);
        }
        List<Pairs> chosen = Pairs.best(coarse.codes(), coarse.sizes(), slope, curvature, pairs);
        int[] sizes = coarse.sizes();
        List<Quarters> shapes = chosen.stream()
                .map(pair -> new Quarters(sizes[pair.first()], sizes[pair.second()]))
                .toList();
        List<short[]> cells =
                chosen.stream().map(pair -> coarse.cells(pair.first(), pair.second())).toList();
        double[][] values =
                Codes.mean(drawn.parallelStream().map(bag -> boost(bag, shapes, cells, sample, odds, pace)).toList());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Pairs pair = chosen.get(i);
            parts.add(new Part(
                    List.of(pair.first(), pair.second()),
                    List.of(coarse.codings().get(pair.first()), coarse.codings().get(pair.second())),
                    values[i]));
        }
        return parts;
    }
}
