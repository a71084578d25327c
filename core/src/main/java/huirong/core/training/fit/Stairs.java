package huirong.core.training.fit;

import huirong.core.training.binning.Trend;

/**
 * Up to three stairs over ordered codes, cut where it gains most; each code that is not ordered steps by itself.
 *
 * @param ordered how many codes are ordered
 * @param trend of the bad rate: UP and DOWN bind every step, so their sum too; any other binds nothing
 */
record Stairs(int ordered, int cells, Trend trend) implements Shape {
    @Override
    public void step(double[] slope, double[] curvature, double[] into) {
        for (int code = ordered; code < cells; code++) into[code] = Leaf.step(slope[code], curvature[code]);
        int first = cut(slope, curvature, 0, ordered);
        if (first < 0) {
            level(slope, curvature, 0, ordered, into);
            return;
        }
        int left = cut(slope, curvature, 0, first);
        int right = cut(slope, curvature, first, ordered);
        double leftGain = left < 0 ? 0 : gain(slope, curvature, 0, left, first);
        double rightGain = right < 0 ? 0 : gain(slope, curvature, first, right, ordered);
        if (leftGain > rightGain) {
            level(slope, curvature, 0, left, into);
            level(slope, curvature, left, first, into);
            level(slope, curvature, first, ordered, into);
        } else {
            level(slope, curvature, 0, first, into);
            level(slope, curvature, first, right < 0 ? ordered : right, into);
            if (right >= 0) level(slope, curvature, right, ordered, into);
        }
        if (!keeps(into)) {
            level(slope, curvature, 0, first, into);
            level(slope, curvature, first, ordered, into);
        }
    }

    /** Where a second stair begins; -1 where none may. */
    private int cut(double[] slope, double[] curvature, int from, int to) {
        double allSlope = 0;
        double allCurvature = 0;
        for (int i = from; i < to; i++) {
            allSlope += slope[i];
            allCurvature += curvature[i];
        }
        int cut = -1;
        double most = Leaf.gain(allSlope, allCurvature);
        double slopes = 0;
        double curvatures = 0;
        for (int i = from; i < to - 1; i++) {
            slopes += slope[i];
            curvatures += curvature[i];
            if (curvatures < Leaf.LEAST || curvature[i + 1] == 0) continue;
            if (allCurvature - curvatures < Leaf.LEAST) break;
            double gain = Leaf.gain(slopes, curvatures) + Leaf.gain(allSlope - slopes, allCurvature - curvatures);
            if (gain <= most) continue;
            if (trend == Trend.UP || trend == Trend.DOWN) {
                double low = Leaf.step(slopes, curvatures);
                double high = Leaf.step(allSlope - slopes, allCurvature - curvatures);
                // Steps are of the odds of good, the trend is of bad.
                if (trend == Trend.UP ? high > low : high < low) continue;
            }
            most = gain;
            cut = i + 1;
        }
        return cut;
    }

    private static double gain(double[] slope, double[] curvature, int from, int cut, int to) {
        double[] sums = new double[4];
        for (int i = from; i < to; i++) {
            sums[i < cut ? 0 : 1] += slope[i];
            sums[i < cut ? 2 : 3] += curvature[i];
        }
        return Leaf.gain(sums[0], sums[2]) + Leaf.gain(sums[1], sums[3]) - Leaf.gain(sums[0] + sums[1], sums[2] + sums[3]);
    }

    private static void level(double[] slope, double[] curvature, int from, int to, double[] into) {
        double slopes = 0;
        double curvatures = 0;
        for (int i = from; i < to; i++) {
            slopes += slope[i];
            curvatures += curvature[i];
        }
        double step = Leaf.step(slopes, curvatures);
        for (int i = from; i < to; i++) into[i] = step;
    }

    /** True if three stairs go the way that two of them do. */
    private boolean keeps(double[] into) {
        if (trend != Trend.UP && trend != Trend.DOWN) return true;
        for (int i = 1; i < ordered; i++)
            if (trend == Trend.UP ? into[i] > into[i - 1] : into[i] < into[i - 1]) return false;
        return true;
    }
}
