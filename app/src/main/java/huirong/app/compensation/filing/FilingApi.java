package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.web.Problems;
import huirong.app.web.piece.FitLine;
import huirong.core.fund.CriterionLine;
import huirong.core.money.Fen;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Filings for a bank’s programs: what the page of a loan’s filing does, with the same rules and the same record. */
@RestController
@RequestMapping("/api/filings")
class FilingApi {
    /**
     * A loan to be filed.
     *
     * @param key made by the sender, 26 characters of {@code a-z2-7}: the filing’s reference; said again with the same content it is answered
     *     as before, with other content refused
     * @param iou number of the bank’s 借据
     * @param size of the firm, as {@link huirong.core.fund.policy.Admission.Size} names it
     * @param security as {@link huirong.core.fund.policy.Admission.Security} names it
     * @param collateralFen what collateral is worth, in fen; null without any
     * @param causes of a higher share, as {@link huirong.core.fund.policy.Bearing.Cause} names them; null for none
     * @param declared whether the bank declares that no other public money shares the risk, and that the money is used as asked for
     */
    record Asked(
            @Nullable String key,
            @Nullable String iou,
            @Nullable String size,
            @Nullable String security,
            @Nullable Long collateralFen,
            @Nullable List<String> causes,
            @Nullable Boolean declared) {
        DeclaredForm form() {
            return new DeclaredForm(
                    size,
                    security,
                    collateralFen == null ? null : Fen.yuan(collateralFen),
                    causes,
                    Boolean.TRUE.equals(declared) ? "true" : null);
        }
    }

    /** A criterion with its figure and limit in the criterion’s unit, and in words. */
    record Line(
            String criterion,
            String unit,
            boolean met,
            long figure,
            @Nullable Long required,
            List<String> found,
            @Nullable String figureWords,
            String requiredWords) {}

    /** @param state as {@link huirong.core.fund.FilingState} names it; a refused filing is kept with every line */
    record Answer(
            String ref,
            String loan,
            String iou,
            String state,
            @Nullable String number,
            int policyVersion,
            LocalDate filedOn,
            long amountFen,
            long shareFen,
            long holdFen,
            long quotaFen,
            @Nullable String carriedFrom,
            List<Line> criteria) {}

    private final Filings filings;
    private final Loans loans;
    private final CriterionWords words;
    private final Problems problems;

    FilingApi(Filings filings, Loans loans, CriterionWords words, Problems problems) {
        this.filings = filings;
        this.loans = loans;
        this.words = words;
        this.problems = problems;
    }

    @PostMapping
    ResponseEntity<?> file(Actor actor, @RequestBody Asked asked) {
        Maker maker = actor.maker(Kind.BANK, "filing.file");
        String iou = Objects.requireNonNullElse(asked.iou(), "");
        Loan loan = loans.noted(actor.organisation().entity(), List.of(iou)).get(iou);
        if (loan == null) throw new NotVisible("loan " + iou);
        String key = Objects.requireNonNullElse(asked.key(), "");
        if (!Reference.wellFormed(key)) return problems.said(HttpStatus.UNPROCESSABLE_CONTENT, "filing-key");
        DeclaredForm form = asked.form();
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) {
            ResponseEntity<ProblemDetail> problem = problems.said(HttpStatus.UNPROCESSABLE_CONTENT, "filing-fields");
            Objects.requireNonNull(problem.getBody()).setProperty("fields", faults);
            return problem;
        }
        return filings.file(maker, loan, key, form.read(), form.alone())
                .<ResponseEntity<?>>map(refusal -> problems.said(HttpStatus.CONFLICT, refusal.code()))
                .orElseGet(() -> ResponseEntity.created(URI.create("/api/filings/" + key)).body(answer(filings.visible(actor, key))));
    }

    @GetMapping("/{ref}")
    Answer filing(Actor actor, @PathVariable String ref) {
        return answer(filings.visible(actor, ref));
    }

    private Answer answer(Filing filing) {
        List<CriterionLine> lines = filing.criteria();
        List<FitLine> said = words.of(lines, filing.declared());
        return new Answer(
                filing.ref(),
                filing.loan(),
                loans.find(filing.loan()).orElseThrow().iou(),
                filing.state().name(),
                filing.number(),
                filing.policyVersion(),
                filing.filedOn(),
                filing.amountFen(),
                filing.shareFen(),
                filing.holdFen(),
                filing.quotaFen(),
                filing.carriedFrom(),
                IntStream.range(0, lines.size()).mapToObj(i -> line(lines.get(i), said.get(i))).toList());
    }

    private static Line line(CriterionLine line, FitLine said) {
        return new Line(
                line.criterion().name(),
                line.criterion().unit().name(),
                line.met(),
                line.figure(),
                line.required(),
                line.found(),
                said.figure(),
                said.required());
    }
}
