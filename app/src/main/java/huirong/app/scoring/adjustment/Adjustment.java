package huirong.app.scoring.adjustment;

import huirong.core.adjustment.AdjustmentReason;
import huirong.core.adjustment.AdjustmentState;
import huirong.core.card.Grade;
import java.time.LocalDate;

/**
 * Another grade than the computed one, for one firm.
 *
 * @param evaluation reference of the evaluation it was proposed on
 * @param office code of the credit office
 * @param computed the grade of that evaluation
 * @param grade the grade in its place
 * @param until first day on which it holds no more
 * @param proposedBy account of whoever proposed it
 */
public record Adjustment(
        String ref,
        String firm,
        String card,
        String evaluation,
        String office,
        AdjustmentState state,
        Grade computed,
        Grade grade,
        AdjustmentReason reason,
        String words,
        LocalDate until,
        String proposedBy) {
    /** True if it holds on a day. */
    public boolean inForce(LocalDate day) {
        return state == AdjustmentState.IN_FORCE && day.isBefore(until);
    }

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }
}
