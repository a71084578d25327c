package huirong.core.training.fit;

import huirong.core.training.binning.Coding;
import java.util.List;

/**
 * One addend of the log odds of good: a value for each bin of one column, or of two.
 *
 * @param columns positions in the table
 * @param codings one for each column
 * @param values log odds by code; of two columns row by row, the second running faster
 */
record Part(List<Integer> columns, List<Coding> codings, double[] values) {
    static Part of(int column, Coding coding, double[] values) {
        return new Part(List.of(column), List.of(coding), values);
    }
}
