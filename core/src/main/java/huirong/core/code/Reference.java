package huirong.core.code;

import java.util.random.RandomGenerator;

/** The name of a thing outside the database: 26 characters of Crockford's base 32, 130 random bits, so that it can't be guessed. */
public final class Reference {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Reference() {}

    /** A new reference; made once, outside the rules, and passed in. */
    public static String of(RandomGenerator random) {
        StringBuilder out = new StringBuilder(26);
        for (int i = 0; i < 26; i++) out.append(DIGITS.charAt(random.nextInt(32)));
        return out.toString();
    }
}
