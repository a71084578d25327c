package huirong.core.training.fit;

import huirong.core.training.binning.Coding;
import huirong.core.training.binning.FineBins;
import huirong.core.training.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All columns of a sample in fine bins.
 *
 * @param codings of each column
 * @param codes of each column, row by row
 */
record Codes(List<Coding> codings, List<short[]> codes) {
    static Codes of(Sample sample, int most, long seed) {
        FineBins fine = new FineBins(sample.table().outcome(), sample.rows(), most, seed);
        List<Column> columns = sample.table().columns();
        List<Coding> codings = IntStream.range(0, columns.size())
                .parallel()
                .mapToObj(i -> fine.of(columns.get(i).input(), columns.get(i).values()))
                .toList();
        List<short[]> codes = IntStream.range(0, columns.size())
                .parallel()
                .mapToObj(i -> codes(codings.get(i), columns.get(i).values(), sample.rows()))
                .toList();
        return new Codes(codings, codes);
    }

    private static short[] codes(Coding coding, double[] values, int[] rows) {
        short[] codes = new short[rows.length];
        for (int i = 0; i < rows.length; i++) codes[i] = (short) coding.code(values[rows[i]]);
        return codes;
    }

    int[] sizes() {
        return codings.stream().mapToInt(Coding::size).toArray();
    }

    /** The cells of two columns together, row by row. */
    short[] cells(int first, int second) {
        int width = codings.get(second).size();
        short[] one = codes.get(first);
        short[] other = codes.get(second);
        short[] cells = new short[one.length];
        for (int i = 0; i < cells.length; i++) cells[i] = (short) (one[i] * width + other[i]);
        return cells;
    }

    /** Adds values by cell to what each row has. */
    static void add(List<short[]> cells, double[][] values, double[] odds) {
        for (int of = 0; of < values.length; of++) {
            short[] cell = cells.get(of);
            double[] value = values[of];
            for (int i = 0; i < odds.length; i++) odds[i] += value[cell[i]];
        }
    }

    /** The mean of several models' values. */
    static double[][] mean(List<double[][]> models) {
        double[][] mean = models.getFirst().clone();
        for (int of = 0; of < mean.length; of++) {
            double[] sum = new double[mean[of].length];
            for (double[][] model : models) for (int i = 0; i < sum.length; i++) sum[i] += model[of][i];
            mean[of] = Arrays.stream(sum).map(value -> value / models.size()).toArray();
        }
        return mean;
    }

    static List<Part> parts(List<Coding> codings, double[][] values) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) parts.add(Part.of(i, codings.get(i), values[i]));
        return parts;
    }
}
