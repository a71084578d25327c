package huirong.app.compensation.fund;

import huirong.app.audit.Reason;

/** Why nothing was done. */
enum FundRefusal implements Reason {
    /** Confirmed or returned already. */
    MOVE,
    /** Whoever proposed it may not confirm or return it. */
    SAME_PERSON,
    /** More would have arrived than the budget gives. */
    BEYOND_BUDGET;

    @Override
    public String noun() {
        return "fund";
    }
}
