package huirong.app.scoring;

import huirong.app.creditfile.view.FileVersion;
import huirong.core.evaluation.Reason;
import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;

/**
 * An issued result as other modules show it or cite it; never a fact.
 *
 * @param ref under which it can be computed again
 * @param file the file version it rests on
 * @param totalHundredths points in hundredths
 * @param maximumHundredths the most the card gives, in hundredths
 * @param grade of a public card, as computed
 * @param adjusted the grade that two people of a credit office set beside it for now
 * @param raised what gave most points, most first
 * @param lowered what cost most points, most first, with what would change it
 */
public record EvaluationShown(
        String ref,
        String cardCode,
        String cardVersion,
        Words cardTitle,
        FileVersion file,
        long totalHundredths,
        long maximumHundredths,
        Optional<Words> grade,
        Optional<Words> adjusted,
        List<Reason> raised,
        List<Reason> lowered) {}
