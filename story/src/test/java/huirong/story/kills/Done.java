package huirong.story.kills;

/**
 * An act that the platform acknowledged.
 *
 * @param kind request, acceptance, proposal, approval, contract, drawing or filing; claim, papers, check, payout, agreement, order,
 *     payment, recovery, arrival or confirmation
 * @param key made before it was first sent
 */
record Done(String kind, String key) {}
