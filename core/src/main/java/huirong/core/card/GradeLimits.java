package huirong.core.card;

/**
 * The least points of each grade of a public card, in hundredths; whoever has fewer than {@code fair} is poor.
 */
public record GradeLimits(long excellent, long good, long fair) {
    public Grade grade(long points) {
        if (points >= excellent) return Grade.EXCELLENT;
        if (points >= good) return Grade.GOOD;
        return points >= fair ? Grade.FAIR : Grade.POOR;
    }
}
