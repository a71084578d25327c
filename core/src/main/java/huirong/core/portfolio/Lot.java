package huirong.core.portfolio;

/**
 * What a single firm may be lent: nothing, or an amount within bounds.
 *
 * @param leastFen above nought
 * @param mostFen not below the least
 */
public record Lot(long leastFen, long mostFen) {
    public Lot {
        if (leastFen <= 0 || mostFen < leastFen)
            throw new IllegalArgumentException("no bounds of a line: " + leastFen + " to " + mostFen);
    }

    public boolean allows(long fen) {
        return fen == 0 || fen >= leastFen && fen <= mostFen;
    }
}
