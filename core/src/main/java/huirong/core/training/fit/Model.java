package huirong.core.training.fit;

import java.util.List;

/**
 * What a fitter found: log odds of good as a sum.
 *
 * @param start what every row has
 */
record Model(double start, List<Part> parts) {}
