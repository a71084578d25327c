package huirong.app.compensation.filing;

import huirong.app.audit.Reason;

/** Why a filing was not taken up at all. */
public enum FilingRefusal implements Reason {
    /** The fund has no policy in force. */
    NO_POLICY,
    /** That no other public money supports the loan was not declared. */
    NOT_DECLARED,
    /** The loan is filed already. */
    ALREADY_FILED,
    /** The loan is settled. */
    SETTLED,
    /** 暂停备案: a breaker of the bank or of the fund is in force. */
    SUSPENDED,
    /** It is overdue: what has gone bad stays in the count. */
    OVERDUE_STAYS,
    /** It is claimed, paid, released or withdrawn already. */
    MOVE;

    @Override
    public String noun() {
        return "filing";
    }
}
