package huirong.app.lending;

import huirong.core.loan.LineState;
import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line (授信) from its contract on.
 *
 * @param firm reference of the firm
 * @param uscc its unified social credit code on the day of the contract; null if it had left the zone by then
 * @param bank code of the bank's legal entity
 * @param unit code of the bank's unit that keeps the case
 * @param months longest term of a loan under it
 * @param rateBasisPoints yearly
 * @param drawnFen sum of all loans drawn under it (放款), repaid or not
 */
public record ContractedLine(
        String ref,
        String zone,
        String firm,
        @Nullable String uscc,
        String bank,
        String unit,
        long amountFen,
        int months,
        int rateBasisPoints,
        Repayment repayment,
        String contractNumber,
        LocalDate signedOn,
        LineState state,
        long drawnFen) {

    /** What can still be drawn. A line does not revolve: what was repaid is not drawn again. */
    public long availableFen() {
        return state == LineState.ENDED ? 0 : amountFen - drawnFen;
    }
}
