package huirong.app.compensation.statement;

import java.time.LocalDate;

/**
 * A line of a statement as the bank wrote it.
 *
 * @param row line of the file
 * @param fen above zero for money in, below zero for money out
 * @param balanceFen after it
 */
record StatementLine(
        long row, LocalDate day, String serial, long fen, long balanceFen, String counterparty, String words) {}
