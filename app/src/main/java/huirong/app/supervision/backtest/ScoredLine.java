package huirong.app.supervision.backtest;

import huirong.core.money.Ratios;
import org.jspecify.annotations.Nullable;

/**
 * A line that was drawn, the evaluation its decision rested on, and how its loans stand.
 *
 * @param card code of the card; null if the decision rested on no evaluation
 * @param cardVersion the card's hash
 * @param titleZh name of the card
 * @param titleEn name of the card
 * @param points hundredths
 * @param possible the most points, in hundredths
 * @param drawnFen of all its loans
 * @param bad true if one of them is
 */
record ScoredLine(
        @Nullable String card,
        @Nullable String cardVersion,
        @Nullable String titleZh,
        @Nullable String titleEn,
        long points,
        long possible,
        long drawnFen,
        boolean bad) {
    /** Points of a full mark of 100, in hundredths, so that versions with another total can stand beside each other. */
    long ofHundred() {
        return Ratios.perTenThousand(points, possible).orElse(0);
    }
}
