package huirong.app.creditfile.facts;

/**
 * Rows and amounts of one status among a submission's rows, in all and without those that repeat what is known.
 *
 * @param fen sum over all rows, red letters with their sign
 * @param newFen the same over the rows that are not repeats
 */
public record TallyLine(
        String status, long rows, long negativeRows, long fen, long newRows, long newNegativeRows, long newFen) {}
