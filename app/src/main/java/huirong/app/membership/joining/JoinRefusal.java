package huirong.app.membership.joining;

import huirong.app.audit.Reason;

/** Why a step on the way into a zone was not taken. */
enum JoinRefusal implements Reason {
    /** The code does not have 18 characters. */
    CODE_LENGTH,
    /** The code holds a character that codes don't have. */
    CODE_CHARACTER,
    /** The check character is wrong: mistyped. */
    CODE_CHECK,
    /** The register delivered nothing about this code. */
    CODE_UNKNOWN,
    /** There is no such zone. */
    ZONE_UNKNOWN,
    /** The person acts for another firm with this account. */
    OTHER_FIRM,
    /** Neither the sign-in nor a counter has proven that the person acts for the firm. */
    NOT_PROVEN,
    /** The register says too little to tell whether the rules of entry are met. */
    FACTS_MISSING,
    /** The phone number is not one. */
    PHONE,
    /** The terms were not agreed to. */
    NOT_AGREED,
    /** A reason is asked for. */
    REASON,
    /** The one-time code is wrong, used up or run out. */
    CLERK_CODE,
    /** The last day of a power of attorney is neither in the past nor more than a year away. */
    CLERK_UNTIL,
    /** A name is asked for. */
    CLERK_NAME,
    /** From where the claim stands, this step does not lead on. */
    MOVE;

    @Override
    public String noun() {
        return "join";
    }
}
