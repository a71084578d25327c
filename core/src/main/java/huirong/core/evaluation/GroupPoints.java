package huirong.core.evaluation;

/**
 * What a group gives: the sum of its lines.
 *
 * @param points in hundredths
 * @param maximum in hundredths
 * @param knownMaximum how much of the maximum rests on known features
 */
public record GroupPoints(String group, long points, long maximum, long knownMaximum) {}
