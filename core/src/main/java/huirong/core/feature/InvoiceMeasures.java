package huirong.core.feature;

import static huirong.core.feature.InvoiceSummary.YEAR;
import static huirong.core.feature.Measure.known;

import huirong.core.feature.FeatureValue.Missing;
import huirong.core.money.Ratios;
import java.util.OptionalLong;

/** How the features of invoices are counted, each from the summary of one direction. */
final class InvoiceMeasures {
    /** A month or two say nothing about habit. */
    private static final int SHORTEST_RECORD = 3;
    /** Fewer months than this give no spread, and no comparison with the year before. */
    private static final int SHORTEST_COMPARISON = 6;
    /** One void invoice of two is no habit either. */
    private static final int FEWEST_INVOICES = 10;

    private static final int QUARTER = 3;

    private static final FeatureValue TOO_SHORT = new Missing(MissingReason.TOO_SHORT);

    private InvoiceMeasures() {}

    static InvoiceMeasure activeMonths(int months) {
        return (invoices, used) -> known(invoices.activeMonths(months), used);
    }

    static FeatureValue activeShare(InvoiceSummary invoices, Rows used) {
        int observed = invoices.observed(YEAR);
        if (observed < SHORTEST_RECORD) return TOO_SHORT;
        return known(Ratios.perTenThousand(invoices.activeMonths(YEAR), observed), used);
    }

    static FeatureValue longestGap(InvoiceSummary invoices, Rows used) {
        if (invoices.observed(2 * YEAR) < SHORTEST_RECORD) return TOO_SHORT;
        return known(invoices.longestGap(), used);
    }

    static FeatureValue sinceLast(InvoiceSummary invoices, Rows used) {
        if (!invoices.hasDeal()) return new Missing(MissingReason.NOT_DEFINED);
        return known(invoices.monthsSinceLastDeal(), used);
    }

    static FeatureValue turnover(InvoiceSummary invoices, Rows used) {
        return known(invoices.turnover(YEAR), used);
    }

    /** Over the months of the record only: a firm that began lately is not divided by months it did not have. */
    static FeatureValue monthlyAverage(InvoiceSummary invoices, Rows used) {
        int observed = invoices.observed(YEAR);
        if (observed < SHORTEST_RECORD) return TOO_SHORT;
        return known(Ratios.scaled(invoices.turnover(observed), 1, observed), used);
    }

    /**
     * The last 12 months against the 12 before; with a record of 18 to 23 months, the months that have a counterpart a year
     * earlier against those counterparts. A shorter record has no trend.
     */
    static FeatureValue trend(InvoiceSummary invoices, Rows used) {
        int pairs = invoices.observed(2 * YEAR) - YEAR;
        if (pairs < SHORTEST_COMPARISON) return TOO_SHORT;
        return change(invoices.turnover(pairs), invoices.yearEarlier(pairs), used);
    }

    /** The average month of the last three against the average month of the last twelve, as far as the record goes. */
    static FeatureValue recentChange(InvoiceSummary invoices, Rows used) {
        int observed = invoices.observed(YEAR);
        if (observed < SHORTEST_COMPARISON) return TOO_SHORT;
        return change(
                Math.multiplyExact(invoices.turnover(QUARTER), (long) observed),
                Math.multiplyExact(invoices.turnover(observed), (long) QUARTER),
                used);
    }

    /** {@code (now - before) / before}; without a base above nought there is none. */
    static FeatureValue change(long now, long before, Rows used) {
        return known(
                before > 0 ? Ratios.perTenThousand(Math.subtractExact(now, before), before) : OptionalLong.empty(), used);
    }

    static FeatureValue variation(InvoiceSummary invoices, Rows used) {
        int observed = invoices.observed(YEAR);
        if (observed < SHORTEST_COMPARISON) return TOO_SHORT;
        return known(Ratios.variation(invoices.monthly(observed)), used);
    }

    /** Only where every invoice of the window could have been voided: no points across a change of the rules. */
    static FeatureValue voidShare(InvoiceSummary invoices, Rows used) {
        if (invoices.issued() < FEWEST_INVOICES) return new Missing(MissingReason.TOO_FEW);
        if (invoices.digital() > 0) return new Missing(MissingReason.OTHER_REGIME);
        return known(Ratios.perTenThousand(invoices.voided(), invoices.issued()), used);
    }

    /** Among valid invoices, where all of the window are under the same rules, fully digital or not. */
    static InvoiceMeasure redShare(boolean digital) {
        return (invoices, used) -> {
            if (invoices.issued() < FEWEST_INVOICES) return new Missing(MissingReason.TOO_FEW);
            if (invoices.digital() != (digital ? invoices.issued() : 0)) return new Missing(MissingReason.OTHER_REGIME);
            return known(Ratios.perTenThousand(invoices.red(), invoices.issued() - invoices.voided()), used);
        };
    }

    static FeatureValue partners(InvoiceSummary invoices, Rows used) {
        return known(invoices.partners().length, used);
    }

    /** Of the last 12 months' net amounts, what went to those who were partners in the 12 months before. */
    static FeatureValue returningPartners(InvoiceSummary invoices, Rows used) {
        if (invoices.observed(2 * YEAR) < YEAR + SHORTEST_COMPARISON) return TOO_SHORT;
        return known(Ratios.perTenThousand(invoices.fromReturning(), sum(invoices.partners())), used);
    }

    static FeatureValue largestPartner(InvoiceSummary invoices, Rows used) {
        long[] partners = invoices.partners();
        long largest = 0;
        for (long partner : partners) largest = Math.max(largest, partner);
        return known(Ratios.perTenThousand(largest, sum(partners)), used);
    }

    private static long sum(long[] partners) {
        long sum = 0;
        for (long partner : partners) sum = Math.addExact(sum, partner);
        return sum;
    }

    static FeatureValue concentration(InvoiceSummary invoices, Rows used) {
        return known(Ratios.herfindahl(invoices.partners()), used);
    }

    /** Purchases that are wholly absent say nothing of a margin. */
    static FeatureValue margin(InvoiceSummary sales, InvoiceSummary purchases, Rows used) {
        long sold = sales.turnover(YEAR);
        long bought = purchases.turnover(YEAR);
        if (sold <= 0 || bought <= 0) return new Missing(MissingReason.NOT_DEFINED);
        return known(Ratios.perTenThousand(Math.subtractExact(sold, bought), sold), used);
    }
}
