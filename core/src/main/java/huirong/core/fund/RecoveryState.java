package huirong.core.fund;

/** Where money that is to come back to the fund (追偿) stands. */
public enum RecoveryState {
    /** 待复核: proposed by the fund's maker, a clawback or a write-off. */
    PROPOSED,
    /** 待返还: reported by the bank, or demanded of it; the days for handing it on run. */
    AWAITED,
    /** 到账待复核: the fund's maker saw it in the account. */
    ARRIVED,
    /** 已入账: confirmed by the fund's checker, and in the book. */
    CONFIRMED,
    /** 未采纳: the checker did not agree. */
    DROPPED
}
