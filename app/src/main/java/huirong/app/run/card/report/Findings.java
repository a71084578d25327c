package huirong.app.run.card.report;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.Appraisal;
import huirong.core.training.FoldFigures;
import huirong.core.training.measure.Spreading;
import java.util.List;
import java.util.Optional;

/**
 * What a report tells of a card.
 *
 * @param data lower-case hexadecimal SHA-256 of the table it was judged on
 * @param scores of the rows it is judged by: out of fold, or by the card itself on data it has not seen
 * @param chances of bad that belong to the scores
 * @param judged how the scores came about
 * @param appraisal the card over the same rows, bin by bin
 * @param training how the training rows were spread; empty if that is not known here, or if these are the training rows
 */
public record Findings(
        Scorecard card,
        String data,
        byte[] outcome,
        long[] scores,
        double[] chances,
        Judged judged,
        Appraisal appraisal,
        List<FoldFigures> folds,
        Optional<Spreading> training) {
    /** How the scores came about that the curves are drawn from. */
    public enum Judged {
        /** Each row by a card fitted without it. */
        FOLDS,
        /** Each row by a card fitted to it: too good. */
        TRAINING,
        /** Other data than the card was fitted to. */
        OTHER_DATA
    }
}
