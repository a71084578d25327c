package huirong.story.play;

import huirong.core.money.Fen;
import java.util.Map;

/** Rates of the banks' lines: the loan prime rate of July 2022 and the product's spread, in basis points. */
final class Rates {
    /** 1-year LPR published on 20 June 2022. */
    private static final int ONE_YEAR = 370;
    private static final Map<String, Integer> SPREADS =
            Map.of("bank-a", 115, "bank-b", 80, "bank-c", 95, "bank-d", 65, "bank-e", 130);

    private Rates() {}

    static int basisPoints(String bank) {
        return ONE_YEAR + SPREADS.getOrDefault(bank, 0);
    }

    /** Per cent, as typed into a form. */
    static String text(String bank) {
        return Fen.yuan(basisPoints(bank));
    }
}
