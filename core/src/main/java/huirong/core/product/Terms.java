package huirong.core.product;

import huirong.core.fact.CanonicalJson;
import huirong.core.feature.Words;
import huirong.core.matching.Criterion;
import huirong.core.money.Ratios;
import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Fee;
import huirong.core.pricing.Lpr;
import huirong.core.pricing.Payer;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a product offers. English texts may be empty; pages then show the Chinese ones.
 *
 * @param audience for whom (适用对象)
 * @param security how it is secured (担保方式)
 * @param advantages what speaks for it, one a line
 * @param steps how to apply, one step a line
 * @param minFen least amount, in fen
 * @param maxFen greatest amount, in fen
 * @param months terms offered, in months, ascending
 * @param spreadBasisPoints the listed rate over the LPR of the term; below nought for a rate under it
 * @param repayments ways of paying back that are offered
 */
public record Terms(
        Words name,
        Words audience,
        Words security,
        Words advantages,
        Words steps,
        long minFen,
        long maxFen,
        List<Integer> months,
        int spreadBasisPoints,
        List<Repayment> repayments,
        List<Fee> fees,
        List<Criterion> criteria) {
    public static final int MOST_SPREAD = 2_000;

    /** What most ask for, in fen, where nobody said how much. */
    public static final long USUAL_FEN = 30_000_000;

    /** What most ask for where nobody said how long. */
    public static final int USUAL_MONTHS = 12;

    /** @throws IllegalArgumentException for terms that no loan could be priced by; forms check before */
    public Terms {
        months = List.copyOf(months);
        repayments = List.copyOf(repayments);
        fees = List.copyOf(fees);
        criteria = List.copyOf(criteria);
        boolean priced = minFen > 0
                && minFen <= maxFen
                && maxFen <= Plan.MOST_FEN
                && !months.isEmpty()
                && months.stream().allMatch(term -> term > 0 && term <= Plan.MOST_MONTHS)
                && !repayments.isEmpty()
                && spreadBasisPoints >= -MOST_SPREAD
                && spreadBasisPoints <= MOST_SPREAD;
        if (!priced) throw new IllegalArgumentException("no loan can be priced by " + name.chinese());
    }

    /** The yearly rate for a contract signed on a day; empty before the first LPR, or if the spread leaves less than nought. */
    public Optional<AnnualRate> rate(int term, LocalDate day) {
        return Lpr.before(day)
                .map(lpr -> lpr.forMonths(term).basisPoints() + spreadBasisPoints)
                .filter(basisPoints -> basisPoints >= 0)
                .map(AnnualRate::new);
    }

    /** The usual amount, or what comes nearest to it here; in fen. */
    public long usualFen() {
        return Math.clamp(USUAL_FEN, minFen, maxFen);
    }

    /** The usual term if it is offered, else the shortest. */
    public int usualMonths() {
        return months.contains(USUAL_MONTHS) ? USUAL_MONTHS : months.getFirst();
    }

    /**
     * What a firm that draws an amount pays beside interest in the first year, over that amount, in basis points, rounded up. What a
     * bank or a public body bears is not counted.
     */
    public int yearlyFees(long amountFen) {
        long fen = fees.stream()
                .filter(fee -> fee.payer() == Payer.FIRM)
                .mapToLong(fee -> fee.firstYearFen(amountFen))
                .sum();
        return Math.toIntExact(Ratios.perTenThousandUp(fen, amountFen));
    }

    /** The plan of a loan drawn on a day; empty if the terms don't offer it, or nothing can be priced on that day. */
    public Optional<Plan> plan(long amountFen, int term, Repayment way, LocalDate day) {
        boolean offered = amountFen >= minFen && amountFen <= maxFen && months.contains(term) && repayments.contains(way);
        return offered ? rate(term, day).map(yearly -> Plan.of(amountFen, yearly, term, way, day)) : Optional.empty();
    }

    /** Their one JSON spelling, to be stored, compared and cited; {@link #read} reads it back. */
    public String canonical() {
        return CanonicalJson.write(TermsJson.written(this));
    }

    /** @throws IllegalArgumentException for a text that {@link #canonical} did not write */
    public static Terms read(String json) {
        return TermsJson.read(json);
    }
}
