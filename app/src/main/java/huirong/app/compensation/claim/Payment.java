package huirong.app.compensation.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was paid of a claim.
 *
 * @param payout the figures it was frozen with
 * @param overdueDays as its bank had stated them
 * @param entryNo number in the book
 */
record Payment(Part part, long fen, FrozenPayout payout, int overdueDays, LocalDate paidOn, long entryNo, Instant at) {
    enum Part {
        /** 补偿. */
        WHOLE,
        /** 先行补偿. */
        ADVANCE,
        /** 最终清算后补足. */
        FINAL
    }

    /** Its name in the book: the claim's, and of a second payment the same with an ending. */
    static String entry(String claim, Part part) {
        return part == Part.FINAL ? claim + "-final" : claim;
    }

    /** Number of its 补偿计算单; vouchers are numbered by the month. */
    public String number() {
        return "%d-%04d".formatted(paidOn.getYear(), entryNo);
    }
}
