package huirong.app.compensation.filing;

import java.util.Locale;

/** Why a filing was not taken up at all. The sentence is the message {@code problem.filing.<code>}. */
enum FilingRefusal {
    /** The fund has no policy in force. */
    NO_POLICY,
    /** That no other public money supports the loan was not declared. */
    NOT_DECLARED,
    /** The loan is filed already. */
    ALREADY_FILED,
    /** The loan is settled. */
    SETTLED;

    String sentence() {
        return "filing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
