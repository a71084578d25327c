package huirong.app.membership.joining;

/** By what person and powers were proven. */
enum ProvenBy {
    /** The government sign-in with the firm's electronic business licence. */
    IDENTITY,
    /** At a counter, with papers, by the operator. */
    COUNTER,
    /** The credit office's ruling on a dispute. */
    RULING
}
