package huirong.app.origination.decision;

import huirong.app.marketplace.Product;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FrozenFit;
import huirong.app.origination.request.Step;
import huirong.app.origination.request.Wording;
import huirong.app.web.piece.FitLine;
import huirong.app.web.piece.MoneyPaper.Signature;
import huirong.app.web.piece.Term;
import huirong.core.fact.CanonicalJson;
import huirong.core.money.Fen;
import huirong.core.product.ProductState;
import huirong.core.product.Terms;
import huirong.core.request.AskEvent;
import huirong.core.request.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frozen snapshot written out as a paper of due care (尽职留痕): what was asked for, what was seen and when, who proposed and
 * who approved. Every figure is read from the frozen text, never from what holds today; only names are looked up.
 *
 * @param seen the file and the evaluation that the proposal rested on; empty if it rested on none
 * @param product as its terms were frozen
 */
record SnapshotPaper(
        List<Term> contract,
        List<Term> request,
        List<Term> seen,
        List<FitLine> fits,
        List<Visit> visits,
        Product product,
        List<Term> proposal,
        List<Signature> signatures,
        @Nullable Instant frozenAt) {

    /**
     * @param firm its registered name
     * @param proposed the proposal that was approved, for the name of who made it
     * @param steps of the ask, for the name of who approved
     */
    static SnapshotPaper of(
            Frozen frozen, Ask ask, String firm, String zone, Proposal proposed, List<Step> steps, Wording.In words) {
        Map<String, Object> content = CanonicalJson.object(frozen.json());
        Map<?, ?> product = part(content, "product");
        Map<?, ?> proposal = part(content, "proposal");
        Map<?, ?> approval = part(content, "approval");
        Optional<Step> granted = last(steps, AskEvent.GRANT);
        Product terms = new Product(
                text(product, "ref"),
                text(content, "zone"),
                text(content, "bank"),
                text(content, "unit"),
                (int) whole(product, "version"),
                ProductState.PUBLISHED,
                Terms.read(CanonicalJson.write(product.get("terms"))),
                null);
        return new SnapshotPaper(
                contracted(content, firm, zone, words),
                requested(part(content, "request"), words),
                content.containsKey("evaluation")
                        ? seen(FrozenEvaluation.read(CanonicalJson.write(content.get("evaluation"))), words)
                        : List.of(),
                FrozenFit.read(CanonicalJson.write(content.get("fits"))).stream().map(fit -> fit.line(words)).toList(),
                visited(content),
                terms,
                proposed(proposal, words),
                List.of(
                        new Signature(
                                words.say("paper.proposed"),
                                words.say("case.person", proposed.person(), words.organisation(text(proposal, "organisation"))),
                                words.minute(Instant.parse(text(proposal, "at")))),
                        new Signature(
                                words.say("paper.approved"),
                                words.say(
                                        "case.person",
                                        granted.map(Step::person).orElseGet(() -> text(approval, "account")),
                                        words.organisation(text(approval, "organisation"))),
                                words.minute(Instant.parse(text(approval, "at"))))),
                last(steps, AskEvent.SIGN).map(Step::at).orElse(null));
    }

    private static List<Term> contracted(Map<?, ?> content, String firm, String zone, Wording.In words) {
        Map<?, ?> contract = part(content, "contract");
        return List.of(
                new Term(words.say("paper.firm"), firm),
                new Term(words.say("paper.trade"), content.get("trade") instanceof String trade ? trade : words.say("paper.none")),
                new Term(words.say("paper.bank"), words.organisation(text(content, "bank"))),
                new Term(words.say("case.unit"), words.organisation(text(content, "unit"))),
                new Term(words.say("case.zone"), zone),
                new Term(words.say("case.contract.number"), text(contract, "number")),
                new Term(words.say("case.contract.signed"), words.day(LocalDate.parse(text(contract, "signed_on")))));
    }

    private static List<Term> requested(Map<?, ?> request, Wording.In words) {
        return List.of(
                new Term(words.say("paper.filed"), words.day(LocalDate.parse(text(request, "filed_on")))),
                new Term(words.say("paper.amount"), yuan(request, words)),
                new Term(words.say("request.months"), words.say("request.months.value", whole(request, "months"))),
                new Term(words.say("request.repayment"), words.say("repayment." + text(request, "repayment"))),
                new Term(
                        words.say("request.purpose"),
                        words.heading(Purpose.valueOf(text(request, "purpose")).words())),
                new Term(words.say("paper.purpose-words"), stated(text(request, "purpose_words"), words)),
                new Term(words.say("paper.request"), text(request, "ref")));
    }

    private static List<Term> seen(FrozenEvaluation evaluation, Wording.In words) {
        return List.of(
                new Term(words.say("paper.file"), words.say("paper.file.value", evaluation.seq(), words.day(evaluation.validOn()))),
                new Term(words.say("paper.file.hash"), evaluation.fileHash()),
                new Term(words.say("paper.evaluation"), words.of(evaluation.title())),
                new Term(
                        words.say("paper.points"),
                        words.say("piece.points", Fen.yuan(evaluation.points()), Fen.yuan(evaluation.possible()))),
                new Term(
                        words.say("paper.grade"),
                        evaluation.grade() == null ? words.say("paper.none") : words.of(evaluation.grade())),
                new Term(words.say("paper.card"), evaluation.cardVersion()),
                new Term(words.say("paper.evaluation.ref"), evaluation.ref()));
    }

    private static List<Visit> visited(Map<?, ?> content) {
        return ((List<?>) Objects.requireNonNull(content.get("visits")))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> new Visit(
                                "", LocalDate.parse(text(each, "on")), text(each, "visitors"), text(each, "words")))
                        .toList();
    }

    private static List<Term> proposed(Map<?, ?> proposal, Wording.In words) {
        String conditions = text(proposal, "conditions");
        return List.of(
                new Term(words.say("grant.amount"), yuan(proposal, words)),
                new Term(words.say("grant.months"), words.say("request.months.value", whole(proposal, "months"))),
                new Term(words.say("grant.rate"), words.rate((int) whole(proposal, "rate_basis_points"))),
                new Term(words.say("grant.repayment"), words.say("repayment." + text(proposal, "repayment"))),
                new Term(words.say("grant.conditions"), conditions.isEmpty() ? words.say("grant.conditions.none") : conditions),
                new Term(words.say("case.approving-body"), text(proposal, "approving_body")),
                new Term(words.say("case.approval-number"), text(proposal, "approval_number")));
    }

    private static Optional<Step> last(List<Step> steps, AskEvent event) {
        return steps.stream().filter(step -> step.event() == event).reduce((earlier, later) -> later);
    }

    private static String yuan(Map<?, ?> of, Wording.In words) {
        return words.yuan(whole(of, "amount_fen"));
    }

    private static String stated(String text, Wording.In words) {
        return text.isEmpty() ? words.say("paper.none") : text;
    }

    private static Map<?, ?> part(Map<?, ?> of, String name) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
    }

    private static String text(Map<?, ?> of, String name) {
        return String.valueOf(Objects.requireNonNull(of.get(name), name));
    }

    private static long whole(Map<?, ?> of, String name) {
        return (Long) Objects.requireNonNull(of.get(name), name);
    }
}
