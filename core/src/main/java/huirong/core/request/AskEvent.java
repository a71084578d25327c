package huirong.core.request;

/** What can happen between a firm and one bank it asked. */
public enum AskEvent {
    /** 受理, by the bank's maker. */
    ACCEPT,
    /** 不予受理, by the bank's maker, with a reason. */
    DECLINE,
    /** 提出处理意见: the bank's maker proposes to grant or to refuse. */
    PROPOSE,
    /** 退回: the bank's checker gives the proposal back with words. */
    RETURN,
    /** 同意授信: the bank's checker approves a proposal to grant. */
    GRANT,
    /** 不予授信: the bank's checker approves a proposal to refuse. */
    REFUSE,
    /** 签约: the bank's maker records the signed contract. */
    SIGN,
    /** 撤回, by the firm's representative. */
    WITHDRAW,
    /** 放弃授信, by the firm's representative. */
    GIVE_UP
}
