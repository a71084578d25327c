package huirong.app.scoring.batch;

/** Ends the reading of a bucket at the first thing that is wrong; it becomes a {@link Taking.Refused}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    final transient Taking.Reason reason;
    final String about;

    Refusal(Taking.Reason reason, String about) {
        super(about, null, false, false);
        this.reason = reason;
        this.about = about;
    }
}
