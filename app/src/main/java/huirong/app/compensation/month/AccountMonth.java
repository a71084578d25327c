package huirong.app.compensation.month;

import huirong.core.ledger.Account;
import java.util.Map;

/**
 * An account's line in the 科目余额表 of a month, in fen. Balances are on the account's own side; a reversal stands in the turnover of
 * its month as an amount below zero, on the side that it takes back.
 *
 * @param number of its title
 * @param heldFen what is held of it at the end
 */
record AccountMonth(
        String code,
        String number,
        Account.Side side,
        long openingFen,
        long debitsFen,
        long creditsFen,
        long closingFen,
        long heldFen) {

    /** As it is frozen. */
    Map<String, Object> fields() {
        return Map.of(
                "account", code,
                "number", number,
                "side", side.name(),
                "opening", openingFen,
                "debits", debitsFen,
                "credits", creditsFen,
                "closing", closingFen,
                "held", heldFen);
    }
}
