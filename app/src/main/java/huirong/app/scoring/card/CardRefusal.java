package huirong.app.scoring.card;

import huirong.app.audit.Reason;

/** Why an act on a card was not done. */
public enum CardRefusal implements Reason {
    /** The version is not in a state that allows it. */
    NOT_NOW,
    /** The second person must not be the first. */
    SAME_PERSON,
    /** The second person belongs to another office than the first. */
    ANOTHER_OFFICE,
    /** The office is writing a version of this card already. */
    ANOTHER_DRAFT,
    /** The draft is, byte for byte, the version in use. */
    SAME_AS_LIVE,
    /** The day lies in the past. */
    DAY_PAST,
    /** It needs words. */
    NO_WORDS,
    /** A card of this code exists with another kind. */
    OTHER_KIND;

    @Override
    public String noun() {
        return "card";
    }
}
