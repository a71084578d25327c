package huirong.app.membership;

/** Takes a refusal out of a transaction that is to leave nothing behind; it never leaves this module. */
final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final JoinRefusal refusal;

    Declined(JoinRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }
}
