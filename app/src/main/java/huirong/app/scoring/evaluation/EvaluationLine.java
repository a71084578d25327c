package huirong.app.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.creditfile.view.FirmSummary;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Reason;
import huirong.core.evaluation.Reasons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation in an answer.
 *
 * @param file the version it rests on
 * @param basis on which the file was read
 * @param total in hundredths of a point; null where too little is known for a result
 * @param sum the points of all characteristics added up; equals total
 * @param evaluation its stored form, bit for bit
 */
record EvaluationLine(
        String ref,
        FirmSummary firm,
        FileVersion file,
        String basis,
        String card,
        @Nullable Long total,
        @Nullable Long sum,
        long completeness,
        List<Reason> lowered,
        List<Reason> raised,
        @JsonRawValue String evaluation) {

    static EvaluationLine of(FirmEvaluations.Backed backed) {
        IssuedEvaluation issued = backed.issued();
        Evaluation.@Nullable Scored scored =
                issued.evaluation() instanceof Evaluation.Scored result ? result : null;
        Reasons reasons =
                scored == null ? new Reasons(List.of(), List.of()) : Reasons.of(issued.card(), scored);
        return new EvaluationLine(
                issued.ref(),
                backed.file().firm(),
                issued.file(),
                backed.file().basis().code(),
                issued.card().code(),
                scored == null ? null : scored.total(),
                scored == null
                        ? null
                        : scored.lines().stream()
                                .mapToLong(line -> line.points().orElseThrow())
                                .sum(),
                issued.evaluation().completeness(),
                reasons.lowered(),
                reasons.raised(),
                issued.evaluation().canonical());
    }
}
