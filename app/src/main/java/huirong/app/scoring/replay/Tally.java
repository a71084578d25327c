package huirong.app.scoring.replay;

import org.jspecify.annotations.Nullable;

/**
 * How far a replay has come.
 *
 * @param of how many there are
 * @param done how many were computed again
 * @param same how many gave the same bits from the same file
 * @param erased how many rest on facts that were lawfully erased since: their file still verifies, their points cannot be
 *     computed any more
 * @param different how many gave other bits or another file
 * @param first the first of those; null while there is none
 */
record Tally(long of, long done, long same, long erased, long different, @Nullable Difference first) {
    /**
     * An evaluation that did not come out as it was issued.
     *
     * @param evaluation its reference
     * @param sameFile false if the file as of then has another hash than was cited
     * @param where the first line that differs, or {@code file}
     */
    record Difference(String evaluation, String firm, String cardVersion, boolean sameFile, String where) {}

    static Tally of(long of) {
        return new Tally(of, 0, 0, 0, 0, null);
    }

    Tally same(long more) {
        return new Tally(of, done + more, same + more, erased, different, first);
    }

    Tally erased(long more) {
        return new Tally(of, done + more, same, erased + more, different, first);
    }

    Tally different(Difference difference) {
        return new Tally(of, done + 1, same, erased, different + 1, first == null ? difference : first);
    }
}
