package huirong.core.fund.payout;

import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Bearing.Tier;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Pool;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is paid: the smallest of all caps, each shown.
 *
 * <p>Of a claim in two parts (先行补偿, 最终清算) the first is a part of what the caps allow ({@link #inAdvance}), the second what they
 * allow of the final loss beyond the first: what depends on the loss counts the advance as used, and what runs over several claims,
 * the firm's and the year's, has it among its sums. Where nothing changed between the two, both together are what one payment had
 * been. Where the final loss comes to less than was advanced, the rest goes back ({@link #overpaidFen}).
 *
 * @param baseFen the loss base
 * @param caps those the policy has, in the order of their kinds
 */
public record Payout(long baseFen, List<Cap> caps) {
    public Payout {
        caps = List.copyOf(caps);
    }

    /** Empty if the policy has no shares for a loan secured like this, or admits no firm of this size. */
    public static Optional<Payout> of(Policy policy, ClaimedLoan loan, Loss loss, Standing standing) {
        Optional<Share> share = Share.of(policy, loan);
        Optional<Admission.Limit> limit = policy.admission().limit(loan.size());
        if (share.isEmpty() || limit.isEmpty()) return Optional.empty();
        Bearing bearing = policy.bearing();
        long base = loss.baseFen();
        List<Cap> caps = new ArrayList<>();
        long advanced = standing.advancedFen();
        caps.add(new Cap(Cap.Kind.SHARE, base, share.get().part(), share.get().of(), advanced));
        caps.add(new Cap(Cap.Kind.MOST, base, bearing.most(), Ratios.ONE, advanced));
        caps.add(Cap.left(Cap.Kind.NET, base, loss.guarantorFen() + advanced));
        caps.add(new Cap(Cap.Kind.PUBLIC, base, bearing.publicMost(), Ratios.ONE, standing.otherPublicFen() + advanced));
        Long firmMost = limit.get().firmPaidMostFen();
        if (firmMost != null) caps.add(Cap.left(Cap.Kind.FIRM, firmMost, standing.firmPaidFen()));
        boolean byDay = bearing.shortage() == Bearing.Shortage.PRO_RATA_DAY;
        Set<Cap.Kind> common = common(policy);
        limits(policy, standing).stream()
                .filter(cap -> !byDay || !common.contains(cap.kind()))
                .forEach(caps::add);
        return Optional.of(new Payout(base, caps));
    }

    /**
     * The limits that stand for many claims at once, so that it matters who is paid first: the year's, the fund's money where nothing
     * was set aside for the loan, and a bank's quota.
     */
    public static Set<Cap.Kind> common(Policy policy) {
        Set<Cap.Kind> kinds = EnumSet.noneOf(Cap.Kind.class);
        if (policy.pool().yearly()) kinds.add(Cap.Kind.YEAR);
        if (policy.cover().kind() != Cover.Kind.SHARE) kinds.add(Cap.Kind.POOL);
        if (policy.cover().kind() == Cover.Kind.QUOTA) kinds.add(Cap.Kind.COVER);
        return kinds;
    }

    private static List<Cap> limits(Policy policy, Standing standing) {
        List<Cap> caps = new ArrayList<>();
        if (policy.cover().kind() != Cover.Kind.LEVERAGE) caps.add(Cap.left(Cap.Kind.COVER, standing.coverFen(), 0));
        year(policy.pool(), standing, caps);
        caps.add(Cap.left(Cap.Kind.POOL, standing.poolFen(), 0));
        return caps;
    }

    /**
     * What is paid of it on a day that many claims share ({@code PRO_RATA_DAY}); before that day is known such a policy's payout is
     * what is due, without the {@link #common} limits.
     */
    public Payout onDay(Policy policy, Standing standing, DayDues dues) {
        List<Cap> all = new ArrayList<>(caps);
        Set<Cap.Kind> common = common(policy);
        limits(policy, standing).stream()
                .filter(cap -> common.contains(cap.kind()))
                .map(dues::cap)
                .forEach(all::add);
        return new Payout(baseFen, all);
    }

    private static void year(Pool pool, Standing standing, List<Cap> caps) {
        Integer share = pool.yearlyMost();
        if (share != null)
            caps.add(new Cap(Cap.Kind.YEAR, standing.arrivedFen(), share, Ratios.ONE, standing.yearPaidFen()));
        Long most = pool.yearlyMostFen();
        if (most != null) caps.add(Cap.left(Cap.Kind.YEAR, most, standing.yearPaidFen()));
    }

    /**
     * What is paid of it at once.
     *
     * @param part per ten thousand
     */
    public Payout inAdvance(int part) {
        List<Cap> all = new ArrayList<>(caps);
        all.add(new Cap(Cap.Kind.ADVANCE, fen(), part, Ratios.ONE, 0));
        return new Payout(baseFen, all);
    }

    /**
     * What was advanced above what the final loss allows, in fen; limits that run over several claims take nothing back.
     *
     * @param advancedFen what was paid in advance, which the caps have as used
     */
    public long overpaidFen(long advancedFen) {
        long left = caps.stream()
                .filter(cap -> cap.kind().beyondAdvance())
                .mapToLong(Cap::leftFen)
                .min()
                .orElse(0);
        return Math.min(advancedFen, Math.max(0, -left));
    }

    /** The cap that decided. */
    public Cap deciding() {
        return caps.stream()
                .min(Comparator.comparingLong(Cap::fen).thenComparing(Cap::kind))
                .orElseThrow();
    }

    public long fen() {
        return deciding().fen();
    }

    /** The fund's share of a loss, {@code part / of}. */
    public record Share(long part, long of) {
        /** Empty if the policy has no shares for a loan secured like this, or of this amount. */
        public static Optional<Share> of(Policy policy, ClaimedLoan loan) {
            return policy.bearing().split(loan.mode())
                    .flatMap(split -> split.basis() == Bearing.Basis.WHOLE
                            ? whole(split.tiers(), loan.amountFen())
                            : marginal(split.tiers(), loan.amountFen()))
                    .map(share -> share.raised(bonus(policy.bearing(), loan)))
                    .map(share -> loan.late() ? share.cut(policy.admission()) : share);
        }

        private static Optional<Share> whole(List<Tier> tiers, long amountFen) {
            return tiers.stream()
                    .filter(tier -> amountFen <= tier.upToFen())
                    .findFirst()
                    .map(tier -> new Share(tier.fund(), Ratios.ONE));
        }

        private static Optional<Share> marginal(List<Tier> tiers, long amountFen) {
            if (amountFen <= 0 || amountFen > tiers.getLast().upToFen()) return Optional.empty();
            long below = 0;
            long part = 0;
            for (Tier tier : tiers) {
                long within = Math.max(0, Math.min(amountFen, tier.upToFen()) - below);
                part = Math.addExact(part, Math.multiplyExact(within, (long) tier.fund()));
                below = tier.upToFen();
            }
            return Optional.of(new Share(part, Math.multiplyExact(amountFen, Ratios.ONE)));
        }

        private static int bonus(Bearing bearing, ClaimedLoan loan) {
            return bearing.bonuses().stream()
                    .filter(bonus -> bonus.causes().stream().anyMatch(loan.causes()::contains))
                    .mapToInt(Bearing.Bonus::add)
                    .sum();
        }

        private Share raised(int perTenThousand) {
            return new Share(Math.addExact(part, Math.multiplyExact(of / Ratios.ONE, (long) perTenThousand)), of);
        }

        private Share cut(Admission admission) {
            Integer cut = admission.lateCut();
            return cut == null ? this : new Share(Math.multiplyExact(part, Ratios.ONE - cut), Math.multiplyExact(of, Ratios.ONE));
        }
    }
}
