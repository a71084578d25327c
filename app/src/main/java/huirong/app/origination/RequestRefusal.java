package huirong.app.origination;

import huirong.app.audit.Reason;

/** Why an act on a request is not done. */
public enum RequestRefusal implements Reason {
    /** The firm has not joined the zone. */
    NOT_JOINED,
    /** No bank was chosen. */
    NO_PRODUCT,
    /** A product is not published in this zone. */
    NOT_OFFERED,
    /** Two products of one bank: a bank answers a request once. */
    SAME_BANK,
    /** The bank still has an open request of this firm in this zone. */
    ALREADY_ASKED,
    /** A bank that refused this firm named a day from which it takes a new request, and that day is not here yet. */
    TOO_SOON,
    /** The firm has authorised nothing that a bank it asks may read. */
    NO_CONSENT,
    AMOUNT,
    AMOUNT_LIMIT,
    TERM,
    TERM_LIMIT,
    REPAYMENT,
    REPAYMENT_LIMIT,
    PURPOSE,
    PHONE,
    /** The holiday notice of a year that a deadline touches is not recorded, so the deadline cannot be told. */
    NO_NOTICE,
    /** Another act came first: the state, or the proposal, is no longer the one that the page showed. */
    MOVED,
    /** Whoever proposed does not approve. */
    SAME_PERSON,
    REASON,
    WORDS,
    PURPOSE_WORDS,
    DAY,
    VISITORS,
    RATE,
    APPROVING_BODY,
    APPROVAL_NUMBER,
    CONTRACT_NUMBER,
    SIGNED_ON,
    RETRY_ON,
    BATCH,
    BATCH_DAY;

    @Override
    public String noun() {
        return "request";
    }
}
