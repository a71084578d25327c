package huirong.core.portfolio;

import huirong.core.money.Ratios;
import huirong.core.portfolio.Terms.Band;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the bank's own figures suggest for one firm; the bank decides. */
public sealed interface Suggestion {
    /**
     * A line.
     *
     * @param fen the smallest cap, rounded down to whole steps
     * @param rate with its sum
     * @param caps every cap, the bound of one line first
     */
    record Line(long fen, RateChoice rate, List<Cap> caps) implements Suggestion {
        public Line {
            caps = List.copyOf(caps);
        }
    }

    /** No line, and why. */
    record None(Why why) implements Suggestion {}

    /** Why there is none. */
    enum Why {
        /** The chance of bad is beyond the bank's last band. */
        BEYOND_BANDS,
        /** No rate of the table brings more than it loses. */
        NO_RETURN,
        /** The smallest cap is below the least line. */
        BELOW_LEAST
    }

    /** One limit. */
    record Cap(Of of, long fen) {
        /** Which. */
        public enum Of {
            LOT,
            EXPECTED_LOSS,
            SALES
        }
    }

    /**
     * @param bad chance of bad within a year in millionths, as {@link huirong.core.scorecard.Scorecard#bad} gives it
     * @param yearlySalesFen the firm's sales in twelve months
     */
    static Suggestion of(long bad, long yearlySalesFen, LostCustomers lost, Terms terms) {
        Optional<Band> band = terms.bands().stream().filter(one -> bad <= one.mostBad()).findFirst();
        if (band.isEmpty()) return new None(Why.BEYOND_BANDS);
        Loss loss = new Loss(bad, terms.severity());
        RateChoice rate = lost.best(band.get().grade(), loss);
        if (rate.returned() <= 0) return new None(Why.NO_RETURN);
        List<Cap> caps = List.of(
                new Cap(Cap.Of.LOT, terms.lot().mostFen()),
                new Cap(Cap.Of.EXPECTED_LOSS, byLoss(loss, terms)),
                new Cap(Cap.Of.SALES, Ratios.share(Math.max(0, yearlySalesFen), terms.shareOfSales())));
        long least = caps.stream().min(Comparator.comparingLong(Cap::fen)).orElseThrow().fen();
        long fen = least / terms.stepFen() * terms.stepFen();
        return terms.lot().allows(fen) && fen > 0 ? new Line(fen, rate, caps) : new None(Why.BELOW_LEAST);
    }

    /** The line whose expected loss, {@code line x bad x severity}, is the most that is allowed. */
    private static long byLoss(Loss loss, Terms terms) {
        long perTrillion = loss.bad() * loss.severity();
        if (perTrillion == 0) return terms.lot().mostFen();
        return Ratios.scaled(terms.mostLossFen(), 1_000_000_000_000L, perTrillion).orElse(Long.MAX_VALUE);
    }
}
