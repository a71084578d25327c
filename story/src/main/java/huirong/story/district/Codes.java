package huirong.story.district;

import huirong.core.code.SocialCreditCode;

/** Codes of invented firms: well formed by GB 32100-2015 and GB 11714-1997, their organisation part never assigned. */
final class Codes {
    /** How many codes of firms that the register does not name there are. */
    static final int UNKNOWN = 700;
    private static final String DISTRICT = "500111";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Codes() {}

    static String of(int number, LegalForm form) {
        String organisation = "DEM" + (10_000 + number * 37);
        String body = "9" + form.kind() + DISTRICT + organisation + organisationCheck(organisation);
        return body + SocialCreditCode.checkCharacter(body);
    }

    /**
     * A code of the same make that no firm of the district has.
     *
     * @param number below {@link #UNKNOWN}
     */
    static String unknown(int number) {
        return of(District.FIRMS + number, LegalForm.COMPANY);
    }

    /** The code with its last character mistyped. */
    static String mistyped(String code) {
        int place = SocialCreditCode.ALPHABET.indexOf(code.charAt(code.length() - 1));
        return code.substring(0, code.length() - 1)
                + SocialCreditCode.ALPHABET.charAt((place + 1) % SocialCreditCode.ALPHABET.length());
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += Character.digit(organisation.charAt(i), 36) * WEIGHTS[i];
        return "0X987654321".charAt(sum % 11);
    }
}
