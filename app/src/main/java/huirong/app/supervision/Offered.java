package huirong.app.supervision;

import huirong.app.web.piece.Cost;
import huirong.core.pricing.AllIn;
import huirong.core.product.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** A product that a bank offers in a zone, as the zone's home tells of it. */
record Offered(String ref, String bank, Terms terms) {
    /** The name in the language of a page. */
    public String name(String language) {
        return "en".equals(language) && !terms.name().english().isEmpty() ? terms.name().english() : terms.name().chinese();
    }

    /** What the usual amount costs over the usual term, paid back in the product's first way; empty before the first LPR. */
    Optional<Cost> example(LocalDate day) {
        return terms.plan(terms.usualFen(), terms.usualMonths(), terms.repayments().getFirst(), day)
                .map(plan -> Cost.of(plan, AllIn.of(plan, terms.fees())));
    }
}
