package huirong.app.origination.decision;

import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.Step;
import huirong.core.fact.CanonicalJson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a decision rested on, and what the register said of the firm when the contract was recorded. Amounts in fen, rates in basis points, dates and times as ISO 8601 writes them. The
 * firm stands in it by its reference; its telephone does not.
 */
record Snapshot(
        FinancingRequest request,
        Ask ask,
        String productTerms,
        List<Visit> visits,
        Proposal proposal,
        Step approval,
        String contractNumber,
        LocalDate signedOn,
        @Nullable String trade) {
    /** Which fields there are and what they mean; a change of either is another format. */
    static final String FORMAT = "huirong-underwriting-2";

    Frozen freeze() {
        Map<String, Object> content = new HashMap<>();
        content.put("format", FORMAT);
        content.put("line", ask.ref());
        content.put("zone", ask.zone());
        content.put("firm", ask.firm());
        if (trade != null) content.put("trade", trade);
        content.put("bank", ask.bank());
        content.put("unit", ask.unit());
        content.put("request", requested());
        content.put("product", Map.of(
                "ref", ask.product(),
                "version", ask.productVersion(),
                "terms", read(productTerms)));
        content.put("fits", read(ask.fits()));
        content.put("visits", visits.stream()
                .map(visit -> Map.of(
                        "on", visit.visitedOn().toString(), "visitors", visit.visitors(), "words", visit.words()))
                .toList());
        if (proposal.evaluation() != null) content.put("evaluation", read(proposal.evaluation()));
        content.put("proposal", proposed());
        content.put("approval", Map.of(
                "account", approval.account(),
                "organisation", approval.organisation(),
                "at", approval.at().toString()));
        content.put("contract", Map.of("number", contractNumber, "signed_on", signedOn.toString()));
        return Frozen.of(content);
    }

    private Map<String, Object> requested() {
        return Map.of(
                "ref", request.ref(),
                "amount_fen", request.amountFen(),
                "months", request.months(),
                "repayment", request.repayment().name(),
                "purpose", request.purpose().name(),
                "purpose_words", request.purposeWords(),
                "filed_on", request.filedOn().toString());
    }

    private Map<String, Object> proposed() {
        Proposal.Grant grant = (Proposal.Grant) proposal.content();
        return Map.ofEntries(
                Map.entry("ref", proposal.ref()),
                Map.entry("account", proposal.account()),
                Map.entry("organisation", proposal.organisation()),
                Map.entry("at", proposal.at().toString()),
                Map.entry("amount_fen", grant.amountFen()),
                Map.entry("months", grant.months()),
                Map.entry("rate_basis_points", grant.rateBasisPoints()),
                Map.entry("repayment", grant.repayment().name()),
                Map.entry("conditions", grant.conditions()),
                Map.entry("approving_body", grant.approvingBody()),
                Map.entry("approval_number", grant.approvalNumber()));
    }

    private static @Nullable Object read(String json) {
        return CanonicalJson.read(json);
    }
}
