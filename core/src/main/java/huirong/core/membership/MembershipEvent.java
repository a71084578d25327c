package huirong.core.membership;

/** What happens to a claim or membership. */
public enum MembershipEvent {
    /** Person and powers are proven, and nobody else acts for the firm. */
    PROVE,
    /** The claimant is not the only one: proven while another acts for the firm, or says that another does so wrongly. */
    DISPUTE,
    /** The rules of entry are met and the terms agreed to. */
    JOIN,
    /** The rules of entry are not met. */
    REFUSE,
    /** The office rules for the claimant. */
    UPHOLD,
    /** The office rules against the claimant. */
    DISMISS,
    /** The office ruled for another: this person's powers end. */
    END,
    /** The firm leaves the zone. */
    LEAVE,
    /** The claimant takes back a claim made by mistake, before it led to joining. */
    WITHDRAW
}
