package huirong.core.fund;

/** What happens to a claim. */
public enum ClaimEvent {
    /** 经办: figures frozen, payout proposed. */
    PROPOSE,
    /** 复核退回: back to the maker, with words. */
    RETURN,
    /** 复核拨付: approved and paid. */
    PAY,
    /** The loan was settled. */
    LAPSE
}
