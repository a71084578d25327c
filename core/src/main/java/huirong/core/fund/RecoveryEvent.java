package huirong.core.fund;

/** What happens to money that is to come back to the fund. */
public enum RecoveryEvent {
    /** 报告追回: by the bank, or by the settlement of a compensated loan. */
    REPORT,
    /** 同意追索: a clawback is demanded. */
    DEMAND,
    /** 同意核销: written off; it stays owed. */
    WRITE_OFF,
    /** 不同意: of a proposal. */
    DROP,
    /** 登记到账. */
    ARRIVE,
    /** 确认到账. */
    CONFIRM,
    /** 退回经办: the arrival is not what was registered. */
    RETURN
}
