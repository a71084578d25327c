package huirong.core.training.fit;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Weight;
import huirong.core.training.table.Unusable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression on weights of evidence (Siddiqi, Credit Risk Scorecards, 2006). Characteristics enter by falling
 * information value unless they are too much like one that is in already; then those leave whose coefficient has the wrong
 * sign, or that say no more than chance would.
 *
 * @param leastInformation below it a characteristic is left out; 0.02 is the usual mark of "not predictive"
 * @param mostAlike correlation of weights of evidence with one that is in already
 * @param leastWald square of coefficient over standard error; 2 is where Akaike's criterion drops it
 */
public record WoeFitter(Rules rules, double leastInformation, double mostAlike, double leastWald) implements Fitter {
    /** A prior of one standard deviation of one: the coefficient of a weight of evidence lies between nought and one or so. */
    private static final double RIDGE = 1;
    /** Which characteristics to take is told well enough by so many rows. */
    private static final int ENOUGH = 50_000;
    /** How close coefficients must come while choosing, and at the end. */
    private static final double ROUGH = 1e-3;

    private static final double EXACT = 1e-7;

    public static WoeFitter usual(Rules rules) {
        return new WoeFitter(rules, 0.02, 0.9, 2);
    }

    @Override
    public String code() {
        return "woe";
    }

    @Override
    public Scorecard fit(Sample sample, Heading heading, long seed) {
        Weight weight = new Weight(sample.size() - sample.bad(), sample.bad());
        List<Binned> all = IntStream.range(0, sample.table().columns().size())
                .parallel()
                .mapToObj(column -> Binned.of(sample, column, weight, rules, seed))
                .toList();
        List<Binned> chosen = entering(all);
        int every = StrictMath.max(1, sample.size() / ENOUGH);
        byte[] outcome = every(sample.outcome(), every);
        Stay some = staying(new Stay(chosen, even(weight, chosen.size())), outcome, every, leastWald, ROUGH);
        // With all rows a sign may still turn; what says little was told by fewer rows.
        Stay last = staying(some, sample.outcome(), 1, 0, EXACT);
        if (last.chosen.isEmpty()) throw Unusable.nothingTells();
        return CardMaker.card(sample, model(last), heading, code(), seed);
    }

    private List<Binned> entering(List<Binned> all) {
        List<Binned> in = new ArrayList<>();
        all.stream()
                .filter(one -> one.information() >= leastInformation)
                .sorted(Comparator.comparingDouble((Binned one) -> -one.information()).thenComparingInt(Binned::column))
                .forEach(one -> {
                    int every = StrictMath.max(1, one.codes().length / ENOUGH);
                    if (in.stream().allMatch(other -> StrictMath.abs(Binned.correlation(one, other, every)) <= mostAlike))
                        in.add(one);
                });
        return in;
    }

    private record Stay(List<Binned> chosen, double[] coefficients) {}

    /** Where to begin: the odds of all, nothing yet for any characteristic. */
    private static double[] even(Weight weight, int size) {
        double[] at = new double[size + 1];
        at[0] = StrictMath.log((double) weight.good() / weight.bad());
        return at;
    }

    private static Stay staying(Stay before, byte[] outcome, int every, double leastWald, double close) {
        List<Binned> in = new ArrayList<>(before.chosen);
        List<byte[]> codes = new ArrayList<>(in.stream().map(one -> every(one.codes(), every)).toList());
        double[] at = before.coefficients;
        while (true) {
            Logistic.Fit fit = new Logistic(codes, in.stream().map(Binned::weights).toList(), outcome, RIDGE)
                    .fit(at, close);
            at = fit.coefficients();
            int worst = worst(fit, leastWald);
            if (worst < 0) return new Stay(in, at);
            in.remove(worst);
            codes.remove(worst);
            double[] fewer = new double[at.length - 1];
            System.arraycopy(at, 0, fewer, 0, worst + 1);
            System.arraycopy(at, worst + 2, fewer, worst + 1, at.length - worst - 2);
            at = fewer;
        }
    }

    /** The one to leave: the most wrong sign first, then what says least; -1 if all may stay. */
    private static int worst(Logistic.Fit fit, double leastWald) {
        int worst = -1;
        double least = leastWald;
        for (int i = 1; i < fit.coefficients().length; i++) {
            double coefficient = fit.coefficients()[i];
            double wald = coefficient * StrictMath.abs(coefficient) / fit.variances()[i];
            if (coefficient <= 0 || wald < leastWald) {
                if (worst < 0 || wald < least) {
                    worst = i - 1;
                    least = wald;
                }
            }
        }
        return worst;
    }

    private static Model model(Stay stay) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < stay.chosen.size(); i++) {
            Binned one = stay.chosen.get(i);
            double coefficient = stay.coefficients[i + 1];
            double[] values = Arrays.stream(one.weights()).map(weight -> weight * coefficient).toArray();
            parts.add(Part.of(one.column(), one.coding(), values));
        }
        return new Model(stay.coefficients[0], parts);
    }

    private static byte[] every(byte[] all, int every) {
        if (every == 1) return all;
        byte[] some = new byte[(all.length + every - 1) / every];
        for (int i = 0; i < some.length; i++) some[i] = all[i * every];
        return some;
    }
}
