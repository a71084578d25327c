package huirong.core.scorecard;

import huirong.core.feature.Words;
import java.util.List;

/**
 * One addend of a score: a table of points over the bins of one input, or of two.
 *
 * @param code unique within the card; also the reason given when it costs points
 * @param usual mean points of the rows the card was fitted to, in hundredths
 * @param axes one or two
 * @param points in hundredths, one per bin; of two axes row by row, the second axis running faster
 */
public record Term(String code, Words title, long usual, List<Axis> axes, List<Long> points) {
    public Term {
        axes = List.copyOf(axes);
        points = List.copyOf(points);
    }

    /** The position in {@link #points} that a row falls into; a row has one value for each input of the card. */
    public int position(List<Input> inputs, double[] row) {
        int position = 0;
        for (Axis axis : axes) {
            position = position * axis.size() + axis.position(inputs.get(axis.input()), row[axis.input()]);
        }
        return position;
    }
}
