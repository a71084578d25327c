package huirong.core.membership;

import huirong.core.state.Transitions;

/**
 * Where a person's claim to act for a firm in a zone stands. A code is public and proves nothing: nothing but public
 * registration is shown before {@link #PROVEN}. A second claimant never takes over: both stand still until the office rules.
 */
public enum MembershipState {
    /** 已填报: a code was typed; nothing is proven. */
    CLAIMED,
    /** 已核验: person and powers are proven. */
    PROVEN,
    /** 已入驻: the firm met the zone's rules of entry and agreed to its terms. */
    JOINED,
    /** 未通过: the rules of entry were not met, or the office ruled against the claim. */
    REFUSED,
    /** 争议中: somebody else acts for the firm already; the office decides. */
    DISPUTED,
    /** 已退出: the firm left, or the office ended the person's powers. */
    LEFT,
    /** 已撤回: the claimant took the claim back before joining. */
    WITHDRAWN;

    /** The whole table. */
    public static final Transitions<MembershipState, MembershipEvent> TABLE = Transitions.of(
                    "membership", CLAIMED, MembershipEvent.class)
            .move(CLAIMED, MembershipEvent.PROVE, PROVEN)
            .move(CLAIMED, MembershipEvent.DISPUTE, DISPUTED)
            .move(CLAIMED, MembershipEvent.WITHDRAW, WITHDRAWN)
            .move(PROVEN, MembershipEvent.JOIN, JOINED)
            .move(PROVEN, MembershipEvent.REFUSE, REFUSED)
            .move(PROVEN, MembershipEvent.END, LEFT)
            .move(PROVEN, MembershipEvent.WITHDRAW, WITHDRAWN)
            .move(JOINED, MembershipEvent.END, LEFT)
            .move(JOINED, MembershipEvent.LEAVE, LEFT)
            .move(DISPUTED, MembershipEvent.UPHOLD, PROVEN)
            .move(DISPUTED, MembershipEvent.DISMISS, REFUSED)
            .move(DISPUTED, MembershipEvent.WITHDRAW, WITHDRAWN)
            .table();
}
