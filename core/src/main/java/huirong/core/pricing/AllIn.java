package huirong.core.pricing;

import huirong.core.money.Annuity;
import huirong.core.money.Annuity.Flow;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.List;

/**
 * What a loan costs the firm in all: interest and the fees that the firm bears. Fees that others bear are shown beside it and
 * cost the firm nothing.
 *
 * <p>Source: 中国人民银行公告〔2021〕第3号 asks for a yearly rate of all costs over what is really owed, by the internal rate of
 * return, and to say so where it is not compounded.
 *
 * @param interestFen over the whole plan
 * @param feesFen borne by the firm over the whole plan
 * @param yearlyMillionths twelve times the monthly internal rate of return (单利): a loan without fees shows its contract rate
 * @param compoundMillionths the same rate compounded over twelve months (复利)
 */
public record AllIn(long interestFen, long feesFen, long yearlyMillionths, long compoundMillionths) {
    private static final long MILLIONTHS_OF_A_BASIS_POINT = 100;

    /** @throws IllegalArgumentException if the fees at the drawing leave nothing of the loan */
    public static AllIn of(Plan plan, List<Fee> fees) {
        List<Fee> borne = fees.stream().filter(fee -> fee.payer() == Payer.FIRM).toList();
        long[] paid = new long[plan.months() + 1];
        for (Instalment instalment : plan.instalments()) paid[instalment.month()] += instalment.paymentFen();
        long feesFen = 0;
        for (int month = 0; month <= plan.months(); month++)
            for (Fee fee : borne) {
                long fen = fee.fen(plan, month);
                paid[month] += fen;
                feesFen += fen;
            }
        List<Flow> flows = new ArrayList<>();
        flows.add(new Flow(0, plan.principalFen() - paid[0]));
        for (int month = 1; month <= plan.months(); month++) flows.add(new Flow(month, -paid[month]));
        long yearly = Annuity.yearlyRate(flows)
                .orElseThrow(() -> new IllegalArgumentException("the fees leave nothing of the loan"));
        return new AllIn(plan.interestFen(), feesFen, yearly, Annuity.compounded(yearly));
    }

    /** Interest and the firm's fees together. */
    public long costFen() {
        return interestFen + feesFen;
    }

    /** The yearly rate rounded to basis points. */
    public AnnualRate rate() {
        return new AnnualRate(basisPoints(yearlyMillionths));
    }

    /** The compounded rate rounded to basis points. */
    public int compoundBasisPoints() {
        return basisPoints(compoundMillionths);
    }

    private static int basisPoints(long millionths) {
        return Math.toIntExact(Ratios.scaled(millionths, 1, MILLIONTHS_OF_A_BASIS_POINT).orElseThrow());
    }
}
