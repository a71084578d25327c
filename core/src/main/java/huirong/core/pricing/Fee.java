package huirong.core.pricing;

import huirong.core.money.Ratios;

/**
 * One line of what a loan costs beside interest.
 *
 * @param amount fen of a fixed sum, otherwise basis points
 * @throws IllegalArgumentException for an amount below nought, or a share of more than the whole
 */
public record Fee(FeeKind kind, Payer payer, Charge charge, long amount) {
    public Fee {
        long most = charge == Charge.FIXED ? Plan.MOST_FEN : Ratios.ONE;
        if (amount < 0 || amount > most) throw new IllegalArgumentException("not a fee: " + charge + " " + amount);
    }

    /** What is paid in a month of a plan, in fen; month nought is the drawing. */
    public long fen(Plan plan, int month) {
        return switch (charge) {
            case FIXED -> month == 0 ? amount : 0;
            case SHARE -> month == 0 ? share(plan.principalFen()) : 0;
            case YEARLY_SHARE -> month % 12 == 0 && month < plan.months() ? share(plan.owedAfter(month)) : 0;
        };
    }

    /** What is paid of an amount within a year of its drawing, in fen. */
    public long firstYearFen(long amountFen) {
        return charge == Charge.FIXED ? amount : share(amountFen);
    }

    /** What is paid over the whole plan, in fen. */
    public long fen(Plan plan) {
        long sum = 0;
        for (int month = 0; month <= plan.months(); month++) sum += fen(plan, month);
        return sum;
    }

    private long share(long principalFen) {
        return Ratios.scaled(principalFen, amount, Ratios.ONE).orElseThrow();
    }
}
