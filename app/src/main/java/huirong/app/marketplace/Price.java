package huirong.app.marketplace;

import huirong.core.pricing.AllIn;
import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Lpr;
import huirong.core.pricing.Plan;

/**
 * What a product costs for an amount, a term and a way of paying back, at the LPR of a day.
 *
 * @param rate the yearly rate: LPR and spread
 */
public record Price(Lpr lpr, AnnualRate rate, Plan plan, AllIn allIn) {
    /** Fen of the first payment; where the same is paid each month, of each. */
    public long firstFen() {
        return plan.instalments().getFirst().paymentFen();
    }

    /** Principal, interest and the firm's fees together, in fen. */
    public long totalFen() {
        return plan.principalFen() + allIn.costFen();
    }
}
