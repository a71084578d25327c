package huirong.app.origination.firm;

import huirong.app.access.Actor;
import huirong.app.marketplace.Fits;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Wording;
import huirong.core.matching.Fit;
import huirong.core.matching.FitLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is still open to a firm after a refusal: other banks' products that lend what was asked for as it was asked for, and
 * of the rest what would have to change. Products don't state purposes in a list, so the firm reads for whom each is.
 */
@Component
class StillOpen {
    private final Requests requests;
    private final Reaches reaches;
    private final Products products;
    private final Fits fits;
    private final Clock clock;

    StillOpen(Requests requests, Reaches reaches, Products products, Fits fits, Clock clock) {
        this.requests = requests;
        this.reaches = reaches;
        this.products = products;
        this.fits = fits;
        this.clock = clock;
    }

    /** Those that fit first; a product's change is empty if nothing has to. */
    List<ShownAsk.Open> of(Actor own, FinancingRequest request, Wording.In words, String language) {
        Set<String> closed = closed(own, request);
        List<Product> others = products.published(request.zone()).stream()
                .filter(product -> !closed.contains(product.bank()))
                .toList();
        if (others.isEmpty()) return List.of();
        Map<String, List<FitLine>> lines = fits.of(own, request.firm(), others, LocalDate.now(clock));
        return others.stream()
                .map(product -> open(request, product, lines.getOrDefault(product.ref(), List.of()), words, language))
                .sorted((one, other) -> Boolean.compare(!one.changes().isEmpty(), !other.changes().isEmpty()))
                .toList();
    }

    /** Banks that were asked here, that examine another request, or that take no new one yet. */
    private Set<String> closed(Actor own, FinancingRequest request) {
        Reach reach = reaches.of(own);
        Set<String> closed = new HashSet<>(requests.asked(request));
        closed.addAll(requests.waits(own).keySet());
        requests.ofFirm(reach).stream()
                .flatMap(filed -> requests.asks(reach, filed.ref()).stream())
                .filter(Ask::open)
                .map(Ask::bank)
                .forEach(closed::add);
        return closed;
    }

    private static ShownAsk.Open open(
            FinancingRequest request, Product product, List<FitLine> lines, Wording.In words, String language) {
        Fit fit = Fit.of(lines);
        return new ShownAsk.Open(
                product.ref(),
                product.name(language),
                words.organisation(product.bank()),
                words.say(
                        switch (fit) {
                            case FITS -> "piece.fit.fits";
                            case UNKNOWN -> "piece.fit.unknown";
                            case DOES_NOT -> "piece.fit.not";
                        }),
                fit == Fit.FITS ? "good" : "quiet",
                changes(request, product, lines, words));
    }

    private static List<String> changes(
            FinancingRequest request, Product product, List<FitLine> lines, Wording.In words) {
        List<String> changes = new ArrayList<>();
        if (request.amountFen() < product.minFen() || request.amountFen() > product.maxFen())
            changes.add(words.say("refusal.change.amount", words.wan(product.minFen()), words.wan(product.maxFen())));
        if (!product.months().contains(request.months()))
            changes.add(words.say("refusal.change.months", joined(product.months(), String::valueOf, words)));
        if (!product.repayments().contains(request.repayment()))
            changes.add(words.say(
                    "refusal.change.repayment",
                    joined(product.repayments(), way -> words.say("repayment." + way), words)));
        lines.stream()
                .filter(line -> line.fit() == Fit.DOES_NOT)
                .map(line -> words.say(
                        "refusal.change.criterion",
                        words.of(line.criterion().subject()),
                        line.figure().map(words::of).orElse("–"),
                        words.of(line.required())))
                .forEach(changes::add);
        return changes;
    }

    private static <T> String joined(List<T> all, Function<T, String> say, Wording.In words) {
        return all.stream().map(say).collect(Collectors.joining(words.say("request.and")));
    }
}
