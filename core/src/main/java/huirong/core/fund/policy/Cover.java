package huirong.core.fund.policy;

import org.jspecify.annotations.Nullable;

/**
 * How much of the fund a filing occupies (额度占用).
 *
 * @param kind which of the three
 * @param times of {@code LEVERAGE}: how many times what the fund has may be filed and unpaid
 * @param quotaRate of {@code QUOTA}: what each drawing adds to its bank's quota, per ten thousand of it
 * @param quotaMost of {@code QUOTA}: highest quota over the bank's filed balance, per ten thousand
 * @param carries of {@code QUOTA}: whether what a year leaves is carried into the next
 */
public record Cover(
        Kind kind,
        @In(Measure.TIMES) @Nullable Integer times,
        @In(Measure.SHARE) @Nullable Integer quotaRate,
        @In(Measure.SHARE) @Nullable Integer quotaMost,
        @Nullable Boolean carries) {
    public enum Kind {
        /** 逐笔占用: the fund's share of each loan is set aside; no loan is filed that the fund could not pay for. */
        SHARE,
        /** 放大倍数: nothing is set aside for one loan; filed and standing is at most that many times what the fund has free. */
        LEVERAGE,
        /** 风险补偿额度: nothing is set aside for one loan; each bank is paid up to a quota that grows with what it lends. */
        QUOTA
    }
}
