package huirong.core.reconciliation;

/** An entry and the bank's line that is the same movement of money. */
public record Pair(CashEntry entry, BankLine line) {}
