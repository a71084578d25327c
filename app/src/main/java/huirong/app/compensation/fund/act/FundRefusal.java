package huirong.app.compensation.fund.act;

import huirong.app.audit.Reason;

/** Why nothing was done. */
enum FundRefusal implements Reason {
    /** Confirmed or returned already. */
    MOVE,
    /** Whoever proposed it may not confirm or return it. */
    SAME_PERSON,
    /** More would have arrived than the budget gives. */
    BEYOND_BUDGET,
    /** More would be appropriated than the budget gives and the treasury has not sent yet. */
    BEYOND_AWAITED,
    /** Something is on its way, and less than is said to have arrived. */
    BEYOND_TRANSIT,
    /** More would go back to the treasury than is in the account and not held. */
    BEYOND_FREE,
    /** The fund has no such contributor, or has several and none was named. */
    PARTY,
    /** There is no book to enter anything in before the first budget. */
    NO_BOOK,
    /** The book has no such entry. */
    NO_ENTRY,
    /** The entry opened an account and moved nothing. */
    OPENING,
    /** It holds an amount for a filing, or gives it back: the filing's own acts end a hold. */
    OF_FILING,
    /** It paid a claim: what was wrongly paid is demanded back from the bank. */
    OF_CLAIM,
    /** It belongs to what came back of a paid claim, or to what is owed for one. */
    OF_RECOVERY,
    /** It is itself a reversal. */
    OF_REVERSAL,
    /** It was reversed before, or its reversal waits for the checker. */
    REVERSED,
    /** Without it an account would fall below zero: its money is held, paid or gone on. */
    IN_USE;

    @Override
    public String noun() {
        return "fund";
    }
}
