package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.view.FirmSummary;
import huirong.app.creditfile.view.Firms;
import huirong.core.card.Card;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations over HTTP; of many firms one line of JSON each, as they are done. */
@RestController
@RequestMapping("/api")
class EvaluationApi {
    private static final int PAGE = 200;

    private final FirmEvaluations evaluations;
    private final BulkIssue bulk;
    private final Firms firms;
    private final JsonMapper json;

    EvaluationApi(FirmEvaluations evaluations, BulkIssue bulk, Firms firms, JsonMapper json) {
        this.evaluations = evaluations;
        this.bulk = bulk;
        this.firms = firms;
        this.json = json;
    }

    /** @param firms the word {@code all}, or a list of references */
    record Asked(String card, Object firms, @Nullable LocalDate validOn) {}

    record CardLine(String code, String zh, String en, String kind, String version) {}

    @GetMapping("/cards")
    List<CardLine> cards(Actor actor) {
        return evaluations.cards().stream()
                .map(card -> new CardLine(
                        card.code(),
                        card.title().chinese(),
                        card.title().english(),
                        card.kind().code(),
                        card.version()))
                .toList();
    }

    @GetMapping(path = "/cards/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    String card(Actor actor, @PathVariable String code) {
        return evaluations.card(code).canonical();
    }

    /**
     * Written within the request's own thread, which may wait: a body written by another one would race with the filters that
     * write the response's headers.
     */
    @PostMapping("/evaluations")
    void evaluate(Actor actor, @RequestBody Asked asked, HttpServletResponse response) throws IOException {
        Card card = evaluations.card(asked.card());
        long seq = evaluations.known();
        if (asked.firms() instanceof List<?> named) {
            // All before the first line: a firm that may not be seen answers 404, not a broken stream.
            List<EvaluationLine> lines = named.stream()
                    .map(ref -> issue(actor, card, String.valueOf(ref), asked.validOn(), seq))
                    .toList();
            OutputStream out = lines(response);
            for (EvaluationLine line : lines) write(line, out);
        } else if ("all".equals(asked.firms())) {
            all(actor, card, asked.validOn(), seq, lines(response));
        } else {
            throw new NotVisible("firms " + asked.firms());
        }
    }

    @PostMapping("/evaluations/{ref}/replay")
    Map<String, Object> replay(Actor actor, @PathVariable String ref) {
        Replay replay = evaluations.replay(actor, ref);
        return Map.of(
                "ref", replay.ref(),
                "same", replay.same(),
                "sameFile", replay.sameFile(),
                "sameBits", replay.sameBits());
    }

    private void all(Actor actor, Card card, @Nullable LocalDate validOn, long seq, OutputStream out)
            throws IOException {
        String after = null;
        do {
            Firms.Page page = firms.walk(actor, after, PAGE);
            List<String> refs = page.firms().stream().map(FirmSummary::ref).toList();
            for (EvaluationLine line : BulkIssue.allowed(actor, card) ? atOnce(actor, card, refs, validOn, seq)
                    : oneByOne(actor, card, refs, validOn, seq)) write(line, out);
            after = page.next();
        } while (after != null);
    }

    private List<EvaluationLine> atOnce(
            Actor actor, Card card, List<String> firms, @Nullable LocalDate validOn, long seq) {
        return bulk.issue(actor, card, firms, validOn, seq).stream().map(EvaluationLine::of).toList();
    }

    private List<EvaluationLine> oneByOne(
            Actor actor, Card card, List<String> firms, @Nullable LocalDate validOn, long seq) {
        List<EvaluationLine> lines = new ArrayList<>();
        for (String firm : firms) {
            try {
                lines.add(issue(actor, card, firm, validOn, seq));
            } catch (NotVisible noBasis) {
                // A firm that authorised no evaluation by this card is passed over, as if it were not there.
                continue;
            }
        }
        return lines;
    }

    private EvaluationLine issue(Actor actor, Card card, String firm, @Nullable LocalDate validOn, long seq) {
        return EvaluationLine.of(evaluations.issue(actor, card, firm, validOn, seq));
    }

    private void write(EvaluationLine line, OutputStream out) throws IOException {
        out.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static OutputStream lines(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        return response.getOutputStream();
    }
}
