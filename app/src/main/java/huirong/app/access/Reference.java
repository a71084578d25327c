package huirong.app.access;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** References by which the outside names our records: 26 characters of base32, 130 random bits, so that none can be guessed. */
public final class Reference {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new one; made at the edge where a request comes in, and passed on from there. */
    public static String fresh() {
        byte[] random = new byte[26];
        RANDOM.nextBytes(random);
        StringBuilder text = new StringBuilder(random.length);
        for (byte five : random) text.append(ALPHABET.charAt(five & 31));
        return text.toString();
    }

    /** True for a text that has the form of a reference. */
    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
