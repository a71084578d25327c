package huirong.core.reconciliation;

import java.time.LocalDate;

/**
 * A line of a bank's statement.
 *
 * @param serial the bank's number of it, once per account
 * @param day when the bank booked it
 * @param fen above zero for money that came in, below zero for money that went out
 */
public record BankLine(String serial, LocalDate day, long fen) {}
