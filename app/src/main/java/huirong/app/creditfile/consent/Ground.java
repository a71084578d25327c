package huirong.app.creditfile.consent;

import java.util.Arrays;
import java.util.Locale;

/** Why the newest statement of an authorisation was made; its document is named after it. */
public enum Ground {
    /** The firm gave it, here or on paper at a counter. */
    GIVEN,
    /** The firm withdrew it. */
    WITHDRAWN,
    /** The reader granted nothing: it ends unused, by rule. */
    UNUSED,
    /** The reader granted a loan: it runs until that is settled. */
    GRANTED,
    /** The loan it ran for is settled. */
    SETTLED;

    String document(String number) {
        return name().toLowerCase(Locale.ROOT) + "/" + number;
    }

    /** Of a document; one that names none of these came from a counter or a department. */
    static Ground of(String document) {
        return Arrays.stream(values())
                .filter(ground -> document.startsWith(ground.document("")))
                .findFirst()
                .orElse(GIVEN);
    }
}
