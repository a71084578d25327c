package huirong.core.feature;

/**
 * What the absence of an item means, and what can stand in for it.
 *
 * @param meaning why it may be missing; it never lowers points
 * @param standIn what the firm may show instead
 */
public record Absence(Words meaning, Words standIn) {
    static Absence of(String meaning, String englishMeaning, String standIn, String englishStandIn) {
        return new Absence(new Words(meaning, englishMeaning), new Words(standIn, englishStandIn));
    }
}
