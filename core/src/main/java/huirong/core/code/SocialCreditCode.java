package huirong.core.code;

import java.util.Optional;

/**
 * The unified social credit code of GB 32100-2015: 18 characters of a 31-character alphabet, the last a check character.
 *
 * <p>The third to eighth character name the office that registered the firm when it registered, not where the firm is now;
 * the second character is the kind of entity at that time. Neither is read as a present fact.
 */
public record SocialCreditCode(String text) {
    /** Without I, O, S, V and Z, which are easily misread. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = new int[LENGTH - 1];

    static {
        WEIGHTS[0] = 1;
        for (int i = 1; i < WEIGHTS.length; i++) WEIGHTS[i] = WEIGHTS[i - 1] * 3 % 31;
    }

    /** Why a text is no code. */
    public enum Fault {
        LENGTH,
        CHARACTER,
        CHECK
    }

    /** The first thing wrong with a text, or empty if it is a code whose check character is right. */
    public static Optional<Fault> fault(String text) {
        if (text.length() != LENGTH) return Optional.of(Fault.LENGTH);
        for (int i = 0; i < LENGTH; i++) if (ALPHABET.indexOf(text.charAt(i)) < 0) return Optional.of(Fault.CHARACTER);
        return text.charAt(LENGTH - 1) == checkCharacter(text.substring(0, LENGTH - 1))
                ? Optional.empty()
                : Optional.of(Fault.CHECK);
    }

    /** The check character for 17 characters: (31 - sum of value times 3^(i-1) mod 31) mod 31. */
    public static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public SocialCreditCode {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("no social credit code (" + fault + "): " + text);
        });
    }

    /** Six digits: the division of the office that registered the firm, as it was called then. */
    public String registeringDivision() {
        return text.substring(2, 8);
    }

    /** True for codes of invented firms: their organisation part begins with DEM, which is never assigned. */
    public boolean invented() {
        return text.startsWith("DEM", 8);
    }
}
