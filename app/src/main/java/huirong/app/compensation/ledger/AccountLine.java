package huirong.app.compensation.ledger;

import huirong.core.ledger.Balance;

/**
 * An entry as the account that it moves lists it.
 *
 * @param debited whether that account is the one it debits
 * @param after what stood on the account after it
 */
public record AccountLine(LedgerLine line, boolean debited, Balance after) {}
