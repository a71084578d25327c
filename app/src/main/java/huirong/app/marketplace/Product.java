package huirong.app.marketplace;

import huirong.core.matching.Criterion;
import huirong.core.pricing.Fee;
import huirong.core.pricing.Repayment;
import huirong.core.product.ProductState;
import huirong.core.product.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a bank's product in one zone.
 *
 * @param ref of the product, the same for all its versions
 * @param zone code of the zone it is offered in
 * @param bank code of the bank's legal entity
 * @param unit code of the bank's unit that keeps requests for it
 * @param version from 1
 * @param publishedOn the day firms could first see it; null before
 */
public record Product(
        String ref,
        String zone,
        String bank,
        String unit,
        int version,
        ProductState state,
        Terms terms,
        @Nullable LocalDate publishedOn) {

    public String chinese() {
        return terms.name().chinese();
    }

    public String english() {
        return terms.name().english();
    }

    /** The name in the language of a page. */
    public String name(String language) {
        return "en".equals(language) && !english().isEmpty() ? english() : chinese();
    }

    public long minFen() {
        return terms.minFen();
    }

    public long maxFen() {
        return terms.maxFen();
    }

    /** Terms offered, in months. */
    public List<Integer> months() {
        return terms.months();
    }

    /** Over the LPR of the term. */
    public int spreadBasisPoints() {
        return terms.spreadBasisPoints();
    }

    public List<Repayment> repayments() {
        return terms.repayments();
    }

    public List<Fee> fees() {
        return terms.fees();
    }

    public List<Criterion> criteria() {
        return terms.criteria();
    }

    /** Its terms in their one spelling, as a contract freezes them. */
    public String canonical() {
        return terms.canonical();
    }
}
