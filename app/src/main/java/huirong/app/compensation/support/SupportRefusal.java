package huirong.app.compensation.support;

import huirong.app.audit.Reason;

/** Why the ledger of supports stayed as it was. */
enum SupportRefusal implements Reason {
    /** The office has entered this support of this loan before, with other figures; that entry has to be taken back first. */
    ENTERED_BEFORE,
    /** It was taken back already. */
    ENDED,
    /** Whoever entered it may not take it back. */
    SAME_PERSON;

    @Override
    public String noun() {
        return "support";
    }
}
