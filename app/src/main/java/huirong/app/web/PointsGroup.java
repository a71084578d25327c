package huirong.app.web;

/**
 * One bar of a score: what a group of characteristics gained of what it could gain.
 *
 * @param name in the page's language
 * @param gained hundredths of a point
 * @param possible hundredths of a point
 */
public record PointsGroup(String name, long gained, long possible) {
    /** How much of the bar is filled, in thousandths. */
    public long filled() {
        return possible <= 0 ? 0 : Math.clamp(gained * 1000 / possible, 0, 1000);
    }
}
