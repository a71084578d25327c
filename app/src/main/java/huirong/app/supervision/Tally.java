package huirong.app.supervision;

/** What the rows behind an indicator add up to. {@code fen} is nought where no amounts are counted. */
record Tally(long firms, long cases, long organisations, long fen) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** The figure that stands large, in its own unit: fen for an amount. */
    long of(Indicator.Measure measure) {
        return switch (measure) {
            case FIRMS -> firms;
            case CASES -> cases;
            case ORGANISATIONS -> organisations;
            case AMOUNT -> fen;
        };
    }
}
