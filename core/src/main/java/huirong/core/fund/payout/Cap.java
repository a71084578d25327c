package huirong.core.fund.payout;

import huirong.core.money.Ratios;

/**
 * One limit of a payout: {@code fen = whole · part / of − less}, rounded down to the fen and never below zero. The sheet prints
 * just these, so that anyone recomputes it.
 */
public record Cap(Kind kind, long wholeFen, long part, long of, long lessFen) {
    /** The limits, in the order a paper lists them; among equal ones the first decides. */
    public enum Kind {
        /** 分担比例: the fund's share of the loss base, bonuses included. */
        SHARE,
        /** 比例上限: the highest share the policy allows. */
        MOST,
        /** 实际损失: what the guarantor has left to bear. */
        NET,
        /** 公共资金合计上限: all public money together. */
        PUBLIC,
        /** 单户累计上限: what is left of the firm's. */
        FIRM,
        /** 占用额度: what was held at filing, or is left of the bank's quota. */
        COVER,
        /** 年度上限: what is left of the year's. */
        YEAR,
        /** 资金余额: what the fund can pay at all. */
        POOL,
        /** 先行补偿比例: the part that is paid at once of what all the others allow. */
        ADVANCE;

        /** Whether it limits what is paid of the one loss, so that what was advanced counts against it. */
        public boolean beyondAdvance() {
            return switch (this) {
                case SHARE, MOST, NET, PUBLIC -> true;
                case FIRM, COVER, YEAR, POOL, ADVANCE -> false;
            };
        }
    }

    static Cap left(Kind kind, long wholeFen, long lessFen) {
        return new Cap(kind, wholeFen, 1, 1, lessFen);
    }

    /** What it allows. */
    public long fen() {
        return Math.max(0, leftFen());
    }

    /** The same, below zero where more was used than it allows. */
    long leftFen() {
        return Ratios.floor(wholeFen, part, of) - lessFen;
    }
}
