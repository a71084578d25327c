package huirong.core.fund;

import huirong.core.fund.policy.Cover;
import huirong.core.money.Ratios;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a bank still may be paid under a quota (风险补偿额度), after Chongqing’s rules for 商业价值信用贷款: each drawing adds a rate of
 * it, what is paid is taken off, and never more than a share of what the bank has filed and standing is left.
 *
 * @param addedFen what filed drawings added; of this year alone where the policy carries nothing over
 * @param takenFen what was paid, over the same time
 * @param balanceFen what the bank has filed under quotas and standing, as filed
 * @param mostFen the share of that balance; null if the policy has no such limit
 */
public record Room(long addedFen, long takenFen, long balanceFen, @Nullable Long mostFen) {

    /** @param cover of kind {@code QUOTA} */
    public static Room of(Cover cover, long addedFen, long takenFen, long balanceFen) {
        Integer most = cover.quotaMost();
        return new Room(addedFen, takenFen, balanceFen, most == null ? null : (Long) Ratios.share(balanceFen, most));
    }

    /** What is left; never below nought. */
    public long fen() {
        long left = addedFen - takenFen;
        return Math.max(0, mostFen == null ? left : Math.min(left, mostFen));
    }

    /** What a drawing adds, rounded down to the fen. */
    static long addedFen(Cover cover, long amountFen) {
        return Ratios.share(amountFen, Objects.requireNonNull(cover.quotaRate()));
    }

    /**
     * How much may be filed and standing under leverage.
     *
     * @param freeFen what the fund has and holds for nobody
     */
    public static long backedFen(Cover cover, long freeFen) {
        return Math.multiplyExact(freeFen, (long) Objects.requireNonNull(cover.times()));
    }
}
