package huirong.core.loan;

import java.time.LocalDate;

/**
 * One repayment as its bank reported it.
 *
 * @param on the day the money came in
 * @param fen principal and interest together
 * @param cured whether the bank said that nothing was late any more
 */
public record Repaid(LocalDate on, long fen, boolean cured) {}
