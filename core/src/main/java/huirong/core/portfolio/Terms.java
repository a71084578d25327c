package huirong.core.portfolio;

import java.util.List;

/**
 * How a bank turns a chance of bad into a line: its own figures, shown with every suggestion.
 *
 * @param bands its grades by chance of bad, ascending; above the last nothing is suggested
 * @param lot bounds of one line
 * @param stepFen lines are whole multiples of it
 * @param severity part of the principal lost when bad, in millionths
 * @param mostLossFen the most that one firm may be expected to cost
 * @param shareOfSales the most that a line may be of the firm's sales in a year, in ten-thousandths
 */
public record Terms(
        List<Band> bands, Lot lot, long stepFen, long severity, long mostLossFen, long shareOfSales) {
    /**
     * @param mostBad the greatest chance of bad that still has the grade, in millionths
     */
    public record Band(String grade, long mostBad) {}

    public Terms {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++)
            if (bands.get(i).mostBad <= bands.get(i - 1).mostBad)
                throw new IllegalArgumentException("bands must ascend at " + bands.get(i).grade);
        if (stepFen <= 0 || mostLossFen < 0 || shareOfSales < 0)
            throw new IllegalArgumentException("steps must be above nought, caps not below");
    }
}
