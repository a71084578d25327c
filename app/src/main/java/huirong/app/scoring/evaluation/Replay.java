package huirong.app.scoring.evaluation;

/**
 * A past evaluation computed again.
 *
 * @param sameFile the file as of then has the hash that was cited
 * @param sameBits the evaluation's canonical bytes are equal
 */
record Replay(String ref, boolean sameFile, boolean sameBits) {
    boolean same() {
        return sameFile && sameBits;
    }
}
