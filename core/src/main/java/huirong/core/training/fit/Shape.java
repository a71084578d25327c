package huirong.core.training.fit;

/** What one step of boosting may look like over the codes of a characteristic, or over the cells of two. */
interface Shape {
    int cells();

    /**
     * The step that lessens the loss most, a Newton step in each part of it.
     *
     * @param slope of the log likelihood, summed by cell
     * @param curvature likewise
     * @param into gets the step of each cell
     */
    void step(double[] slope, double[] curvature, double[] into);
}
