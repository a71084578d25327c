package huirong.core.kernel;

/** What is made of the bins that a row fell into and of their points. */
sealed interface Rule permits FittedRule, WrittenRule {
    /** Fills in all but the row, bins and points that are there. */
    void finish(Outcome outcome);
}
