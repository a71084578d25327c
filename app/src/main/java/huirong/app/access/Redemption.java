package huirong.app.access;

import java.util.Map;

/** What became of a form sent from a one-time link. */
sealed interface Redemption {
    /**
     * The link is used up.
     *
     * @param signsIn true if all was proven that signing in asks for
     * @param waits true if the security administrator has yet to confirm the account
     */
    record Done(String account, boolean signsIn, boolean waits) implements Redemption {}

    /** The link stays. Field by field, the code of what is wrong. */
    record Faulty(Map<String, String> faults) implements Redemption {}

    /** The link was used, ran out, was replaced or never was. */
    record Gone() implements Redemption {}
}
