package huirong.core.reconciliation;

import java.time.LocalDate;

/**
 * An entry that moves what is in the bank account.
 *
 * @param ref names it for ever
 * @param no its number in the book
 * @param day when it was entered, in Shanghai
 * @param fen above zero for money that came in, below zero for money that went out
 */
public record CashEntry(String ref, long no, LocalDate day, long fen) {}
