package huirong.story.play;

/** What becomes of a request at one bank. */
sealed interface Outcome {
    /**
     * A line, in the trial weeks.
     *
     * @param wan of 10,000 yuan
     */
    record Grant(long wan) implements Outcome {}

    /**
     * A line of the opening's first batch.
     *
     * @param wan of 10,000 yuan
     */
    record Batch(long wan) implements Outcome {}

    /** @param reason its code */
    record Refuse(String reason) implements Outcome {}

    /** @param reason its code */
    record Decline(String reason) implements Outcome {}

    /** The firm takes it back. */
    record Withdraw() implements Outcome {}

    /**
     * Still open when the story ends.
     *
     * @param how {@code late}, {@code accepted}, {@code proposed} or {@code fresh}
     */
    record Open(String how) implements Outcome {}

    static Outcome of(String kind, String detail) {
        return switch (kind) {
            case "grant" -> new Grant(Long.parseLong(detail));
            case "batch" -> new Batch(Long.parseLong(detail));
            case "refuse" -> new Refuse(detail);
            case "decline" -> new Decline(detail);
            case "withdraw" -> new Withdraw();
            case "open" -> new Open(detail);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
