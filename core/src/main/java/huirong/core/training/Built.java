package huirong.core.training;

import huirong.core.scorecard.Scorecard;
import java.util.List;

/**
 * A card with what is known of its worth.
 *
 * @param card fitted to all rows
 * @param folds one for each part of the rows; empty if nothing was kept apart
 * @param scores of every row in hundredths: by the card fitted without it, or by the card itself if there are no folds
 */
public record Built(Scorecard card, List<FoldFigures> folds, long[] scores) {
    public Built {
        folds = List.copyOf(folds);
    }
}
