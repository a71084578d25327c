package huirong.app.access;

/**
 * Something was done, or refused, here: a sign-in, an account opened. It is published for the audit, which this module
 * does not know; listeners run within the act's own transaction.
 *
 * @param account who, or {@code -} if nobody proved to be anyone
 * @param organisation for whom, or {@code -}
 * @param act what, for example {@code account.create}
 * @param about on what
 * @param basis on which ground
 * @param allowed false if it was refused
 */
public record AccessActed(String account, String organisation, String act, String about, String basis, boolean allowed) {
    /** Stands for an account or organisation that is not known. */
    public static final String NOBODY = "-";

    static AccessActed by(Actor actor, String act, String about) {
        return new AccessActed(actor.account(), actor.organisation().code(), act, about, "administration", true);
    }

    /** A person's powers changed on a ground that was proven, by no administrator. */
    static AccessActed proven(String account, String act, String about) {
        return new AccessActed(account, NOBODY, act, about, "proof", true);
    }

    static AccessActed refused(String account, String act, String about) {
        return new AccessActed(account, NOBODY, act, about, "sign-in", false);
    }
}
