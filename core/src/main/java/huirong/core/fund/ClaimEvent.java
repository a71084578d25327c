package huirong.core.fund;

/** What happens to a claim. */
public enum ClaimEvent {
    /** 经办: figures frozen, payout proposed. */
    PROPOSE,
    /** 复核退回: back to the maker, with words. */
    RETURN,
    /** 复核拨付: approved and paid. */
    PAY,
    /** 退回银行: back to the bank, which is to add what is missing. */
    SEND_BACK,
    /** 补充后重新提出: stated anew by the bank. */
    RESTATE,
    /** 经办: proposed not to compensate, with the reason. */
    OPPOSE,
    /** 复核: approved that nothing is paid. */
    DECLINE,
    /** The loan was settled. */
    LAPSE
}
