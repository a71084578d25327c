package huirong.core.training.fit;

import huirong.core.training.binning.Coding;
import huirong.core.training.binning.Counts;
import huirong.core.training.binning.FineBins;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Weight;
import huirong.core.training.table.Column;

/**
 * One column in its best bins, with the weight of evidence of each.
 *
 * @param column position in the table
 * @param codes of the sample's rows
 * @param weights of evidence by code
 * @param information value of all bins together
 */
record Binned(int column, Coding coding, byte[] codes, double[] weights, double information) {
    /** Fine enough that a limit can fall anywhere; the time to find the best bins grows with the cube. */
    private static final int FINE = 50;

    static Binned of(Sample sample, int position, Weight weight, Rules rules, long seed) {
        Column column = sample.table().columns().get(position);
        FineBins fine = new FineBins(sample.table().outcome(), sample.rows(), FINE, seed);
        Coding coding = fine.of(column.input(), column.values());
        byte[] codes = coding.codes(column.values(), sample.rows());
        int[] ends = Counts.of(coding, codes, sample.outcome()).ends(coding, weight, rules);
        Coding joined = coding.joined(ends);
        byte[] joining = coding.joining(ends);
        for (int i = 0; i < codes.length; i++) codes[i] = joining[codes[i] & 0xff];
        Counts counts = Counts.of(joined, codes, sample.outcome());
        double[] weights = new double[joined.size()];
        double information = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight.of(counts.goods()[i], counts.bads()[i]);
            information += weight.information(counts.goods()[i], counts.bads()[i]);
        }
        return new Binned(position, joined, codes, weights, information);
    }

    /** The correlation of two columns' weights of evidence over every n-th row. */
    static double correlation(Binned one, Binned other, int every) {
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        int count = 0;
        for (int i = 0; i < one.codes.length; i += every) {
            double x = one.weights[one.codes[i] & 0xff];
            double y = other.weights[other.codes[i] & 0xff];
            a += x;
            b += y;
            aa += x * x;
            bb += y * y;
            ab += x * y;
            count++;
        }
        double spread = (aa - a * a / count) * (bb - b * b / count);
        return spread <= 0 ? 0 : (ab - a * b / count) / StrictMath.sqrt(spread);
    }
}
