package huirong.core.training.fit;

/**
 * A table of two characteristics cut once along each, where it gains most (Lou and others, Accurate intelligible models with
 * pairwise interactions, KDD 2013). Codes that are not ordered lie behind the ordered ones.
 */
record Quarters(int height, int width) implements Shape {
    @Override
    public int cells() {
        return height * width;
    }

    @Override
    public void step(double[] slope, double[] curvature, double[] into) {
        best(slope, curvature, into);
    }

    /**
     * The gain over no step at all of the best step.
     *
     * @param into gets the step
     */
    double best(double[] slope, double[] curvature, double[] into) {
        double[] slopes = sums(slope);
        double[] curvatures = sums(curvature);
        int line = width + 1;
        int end = height * line;
        double most = 0;
        int atY = 0;
        int atX = 0;
        for (int y = 1; y < height; y++) {
            int row = y * line;
            for (int x = 1; x < width; x++) {
                double gain = quarter(slopes, curvatures, 0, row, x, 0)
                        + quarter(slopes, curvatures, 0, row, width, x)
                        + quarter(slopes, curvatures, row, end, x, 0)
                        + quarter(slopes, curvatures, row, end, width, x);
                if (gain > most) {
                    most = gain;
                    atY = y;
                    atX = x;
                }
            }
        }
        fill(slopes, curvatures, atY, atX, into);
        return most;
    }

    /** Sums over the rectangle from the first cell to, not including, each position. */
    private double[] sums(double[] of) {
        double[] sums = new double[(height + 1) * (width + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += of[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }

    private static double part(double[] sums, int top, int bottom, int right, int left) {
        return sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
    }

    private static double quarter(double[] slopes, double[] curvatures, int top, int bottom, int right, int left) {
        double curvature = part(curvatures, top, bottom, right, left);
        return curvature < Leaf.LEAST ? 0 : Leaf.gain(part(slopes, top, bottom, right, left), curvature);
    }

    private void fill(double[] slopes, double[] curvatures, int atY, int atX, double[] into) {
        int line = width + 1;
        for (int half = 0; half < 2; half++) {
            int top = half == 0 ? 0 : atY;
            int bottom = half == 0 ? atY : height;
            for (int side = 0; side < 2; side++) {
                int left = side == 0 ? 0 : atX;
                int right = side == 0 ? atX : width;
                double slope = part(slopes, top * line, bottom * line, right, left);
                double curvature = part(curvatures, top * line, bottom * line, right, left);
                double step = curvature < Leaf.LEAST || atY == 0 ? 0 : Leaf.step(slope, curvature);
                for (int y = top; y < bottom; y++)
                    for (int x = left; x < right; x++) into[y * width + x] = step;
            }
        }
    }
}
