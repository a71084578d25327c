package huirong.core.scorecard;

/**
 * What a scorecard was fitted to.
 *
 * @param data lower-case hexadecimal SHA-256 of the bytes of the table
 * @param target column whose value was predicted
 * @param bad its value that counts as bad
 * @param fitter how the points were found
 * @param seed of everything drawn by chance
 */
public record Origin(String data, String target, String bad, long rows, long badRows, String fitter, long seed) {}
