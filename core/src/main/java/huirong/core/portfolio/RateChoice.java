package huirong.core.portfolio;

import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import huirong.core.pricing.AnnualRate;

/**
 * A rate for a grade, with what it rests on.
 *
 * @param lost share of customers lost at the rate, in billionths
 * @param returned expected return for each yuan offered, in trillionths; at or below nought nothing should be offered
 */
public record RateChoice(String grade, AnnualRate rate, long lost, Loss loss, long returned) {
    private static final long PER_CENT_HUNDREDTHS = 10_000;

    /** The sum as it is done, in per cent with two decimals: {@code (1 − 13.57%) × (4.65% × (1 − 2.00%) − 2.00% × 45.00%)}. */
    public String formula() {
        String bad = perCent(loss.bad(), Loss.ONE);
        String whole = loss.equals(Loss.NONE)
                ? rate.perCent() + "%"
                : "(" + rate.perCent() + "% × (1 − " + bad + ") − " + bad + " × " + perCent(loss.severity(), Loss.ONE) + ")";
        return "(1 − " + perCent(lost, LostCustomers.ONE) + ") × " + whole + " = " + perCent(returned, 1_000_000_000_000L);
    }

    private static String perCent(long part, long whole) {
        return Fen.yuan(Ratios.scaled(part, PER_CENT_HUNDREDTHS, whole).orElseThrow()) + "%";
    }
}
