package huirong.app.access;

import java.util.Map;

/** What became of a form sent from a one-time link. */
sealed interface Redemption {
    /**
     * The link is used up.
     *
     * @param signsIn true if all was proven that signing in asks for
     */
    record Done(String account, boolean signsIn) implements Redemption {}

    /** The link stays. Field by field, the code of what is wrong. */
    record Faulty(Map<String, String> faults) implements Redemption {}

    /** The link was used, ran out, was replaced or never was. */
    record Gone() implements Redemption {}
}
