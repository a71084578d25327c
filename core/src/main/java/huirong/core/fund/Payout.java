package huirong.core.fund;

import huirong.core.money.Ratios;
import java.util.Comparator;
import java.util.List;

/**
 * What is paid: the smallest of all caps, each shown.
 *
 * @param lossFen unpaid principal
 * @param caps every limit
 * @param fen the smallest of them
 */
public record Payout(long lossFen, List<Cap> caps, long fen) {
    public Payout {
        caps = List.copyOf(caps);
    }

    /**
     * @param lossFen unpaid principal, above zero
     * @param firmPaidFen paid for the firm before
     * @param heldFen what is held for this filing
     */
    public static Payout of(Policy policy, long lossFen, long firmPaidFen, long heldFen) {
        List<Cap> caps = List.of(
                new Cap(Cap.Kind.SHARE, Ratios.share(lossFen, policy.share())),
                new Cap(Cap.Kind.FIRM, Math.max(0, policy.firmCapFen() - firmPaidFen)),
                new Cap(Cap.Kind.HOLD, heldFen));
        return new Payout(lossFen, caps, deciding(caps).fen());
    }

    /** The cap that decided. */
    public Cap deciding() {
        return deciding(caps);
    }

    private static Cap deciding(List<Cap> caps) {
        return caps.stream()
                .min(Comparator.comparingLong(Cap::fen).thenComparing(Cap::kind))
                .orElseThrow();
    }
}
