package huirong.core.training.fit;

/** Newton's step for a set of rows that move together. */
final class Leaf {
    /** A prior on each step: what a few rows say alone counts little. */
    private static final double PRIOR = 1;
    /** A part of fewer rows (weighted by how open their outcome is) is not split off. */
    static final double LEAST = 1;

    private Leaf() {}

    static double gain(double slope, double curvature) {
        return slope * slope / (curvature + PRIOR);
    }

    static double step(double slope, double curvature) {
        return slope / (curvature + PRIOR);
    }
}
