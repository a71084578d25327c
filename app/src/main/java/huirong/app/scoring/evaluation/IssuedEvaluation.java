package huirong.app.scoring.evaluation;

import huirong.app.creditfile.view.FileVersion;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import java.time.Instant;

/**
 * An evaluation as it was issued.
 *
 * @param ref its reference
 * @param file the file version it rests on
 * @param card the card, as it was then
 * @param citation canonical JSON of what the reader's basis opened
 * @param evaluation points and reasons
 */
public record IssuedEvaluation(
        String ref, FileVersion file, Card card, String citation, Evaluation evaluation, Instant issuedAt) {}
