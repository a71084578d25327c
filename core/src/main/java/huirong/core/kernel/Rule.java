package huirong.core.kernel;

/** What is made of the bins that a row fell into and of their points. */
sealed interface Rule permits FittedRule, WrittenRule {
    /** Fills in what follows from the row, bins and points that are there, but for what raised the score. */
    void finish(Outcome outcome);

    /** Fills in what raised the score, which only some ask for. */
    void raise(Outcome outcome);
}
