package huirong.story.play;

import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Instalment;
import huirong.core.pricing.Plan;
import huirong.core.pricing.Repayment;
import huirong.story.district.Firm;
import java.time.LocalDate;
import java.util.List;

/**
 * A line that a bank granted.
 *
 * @param line its reference, the same as the ask's
 * @param wan of 10,000 yuan
 * @param batch whether it is one of the opening's first batch
 */
record Granted(Wish wish, String bank, String line, long wan, boolean batch) {
    private static final long FEN_OF_WAN = 1_000_000;

    Firm firm() {
        return wish.firm();
    }

    long fen() {
        return wan * FEN_OF_WAN;
    }

    /** What is due when, if so much is drawn on that day. */
    List<Instalment> plan(long fen, LocalDate drawnOn) {
        return Plan.of(
                        fen,
                new AnnualRate(Rates.basisPoints(bank)),
                wish.months(),
                Repayment.valueOf(wish.repayment()),
                drawnOn)
                .instalments();
    }
}
