package huirong.core.kernel;

/**
 * The rule of a {@link huirong.core.scorecard.Scorecard}: add up; missing has its own bin, so something is always said.
 *
 * @param start points that every row has
 * @param usual mean points of each term
 */
record FittedRule(long start, int[] usual) implements Rule {
    @Override
    public void finish(Outcome outcome) {
        int[] points = outcome.points;
        int[] weights = outcome.weights;
        long score = start;
        for (int i = 0; i < usual.length; i++) {
            score += points[i];
            weights[i] = usual[i] - points[i];
        }
        Top.four(weights, outcome.lowered);
        int known = 0;
        for (double value : outcome.row) known += value == value ? 1 : 0;
        outcome.completeness = Rounding.half(known * 10_000L, outcome.row.length);
        outcome.enough = true;
        outcome.score = score;
    }

    @Override
    public void raise(Outcome outcome) {
        for (int i = 0; i < usual.length; i++) outcome.weights[i] = outcome.points[i] - usual[i];
        Top.four(outcome.weights, outcome.raised);
    }
}
