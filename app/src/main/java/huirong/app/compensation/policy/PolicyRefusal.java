package huirong.app.compensation.policy;

import huirong.app.audit.Reason;

/** Why nothing became of an act on a draft of rules. */
enum PolicyRefusal implements Reason {
    /** Confirmed, returned or withdrawn already. */
    MOVE,
    /** Whoever proposed it may not confirm or return it. */
    SAME_PERSON,
    /** Its first day has passed: no rule begins before it is confirmed. */
    BEGUN,
    /** Its rules are those in force on its first day. */
    UNCHANGED,
    /** The fund has no rules yet: they begin with its first budget. */
    NO_FUND;

    @Override
    public String noun() {
        return "policy";
    }
}
