package huirong.app.compensation.claim;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.Room;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.DayDues;
import huirong.core.fund.payout.Loss;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.payout.Standing;
import huirong.core.fund.policy.Policy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures a payout is made of, as they were when it was proposed.
 *
 * @param lossFen unpaid principal, and interest where the policy counts it
 * @param interestFen what of that is interest
 * @param guarantorFen what the loan’s guarantor has paid of it
 * @param standing how the fund stood
 * @param room of the bank’s quota, which the standing has what is left of; null where it has none
 * @param day what was due with it on the day it was paid, where the policy's claims of a day share what is there; null before
 */
record FrozenPayout(
        int policyVersion,
        long lossFen,
        long interestFen,
        long guarantorFen,
        Standing standing,
        @Nullable Room room,
        @Nullable DayDues day) {
    FrozenPayout on(DayDues day) {
        return new FrozenPayout(policyVersion, lossFen, interestFen, guarantorFen, standing, room, day);
    }

    /** @throws IllegalStateException if the policy has no shares for a loan it was filed under */
    Payout under(Policy policy, ClaimedLoan loan) {
        Payout whole = Payout.of(policy, loan, new Loss(lossFen - interestFen, interestFen, 0, 0, guarantorFen), standing)
                .orElseThrow(() -> new IllegalStateException("policy " + policyVersion + " has no shares for " + loan));
        boolean first = policy.claims().inParts() && standing.advancedFen() == 0;
        Payout due = first ? whole.inAdvance(policy.claims().advance()) : whole;
        return day == null ? due : due.onDay(policy, standing, day);
    }

    /** Whether what concerns this claim alone is the same; the rest of the fund may have moved. */
    boolean ownEquals(FrozenPayout other) {
        return policyVersion == other.policyVersion
                && lossFen == other.lossFen
                && interestFen == other.interestFen
                && guarantorFen == other.guarantorFen
                && standing.firmPaidFen() == other.standing.firmPaidFen()
                && standing.otherPublicFen() == other.standing.otherPublicFen();
    }

    String canonical() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("policy", policyVersion);
        fields.put("loss-fen", lossFen);
        // These only where there is something, so that what was frozen before there were any keeps its spelling.
        if (interestFen > 0) fields.put("interest-fen", interestFen);
        if (guarantorFen > 0) fields.put("guarantor-fen", guarantorFen);
        fields.put("firm-paid-fen", standing.firmPaidFen());
        fields.put("held-fen", standing.coverFen());
        fields.put("pool-fen", standing.poolFen());
        fields.put("arrived-fen", standing.arrivedFen());
        fields.put("year-paid-fen", standing.yearPaidFen());
        fields.put("other-public-fen", standing.otherPublicFen());
        if (standing.advancedFen() > 0) fields.put("advanced-fen", standing.advancedFen());
        if (room != null) {
            fields.put("quota-added-fen", room.addedFen());
            fields.put("quota-taken-fen", room.takenFen());
            fields.put("quota-balance-fen", room.balanceFen());
            if (room.mostFen() != null) fields.put("quota-most-fen", room.mostFen());
        }
        if (day != null) {
            fields.put("day-own-fen", day.ownFen());
            fields.put("day-due-fen", day.dueFen());
            fields.put("day-paid-fen", day.paidFen());
            fields.put("day-bank-due-fen", day.bankDueFen());
            fields.put("day-bank-paid-fen", day.bankPaidFen());
        }
        return CanonicalJson.write(fields);
    }

    static FrozenPayout read(String canonical) {
        Map<String, Object> fields = CanonicalJson.object(canonical);
        return new FrozenPayout(
                Math.toIntExact((Long) fields.get("policy")),
                (Long) fields.get("loss-fen"),
                (Long) fields.getOrDefault("interest-fen", 0L),
                (Long) fields.getOrDefault("guarantor-fen", 0L),
                new Standing(
                        (Long) fields.get("firm-paid-fen"),
                        (Long) fields.get("held-fen"),
                        (Long) fields.get("pool-fen"),
                        (Long) fields.get("arrived-fen"),
                        (Long) fields.get("year-paid-fen"),
                        (Long) fields.get("other-public-fen"),
                        (Long) fields.getOrDefault("advanced-fen", 0L)),
                fields.containsKey("quota-added-fen")
                        ? new Room(
                                (Long) fields.get("quota-added-fen"),
                                (Long) fields.get("quota-taken-fen"),
                                (Long) fields.get("quota-balance-fen"),
                                (Long) fields.get("quota-most-fen"))
                        : null,
                fields.containsKey("day-own-fen")
                        ? new DayDues(
                                (Long) fields.get("day-own-fen"),
                                (Long) fields.get("day-due-fen"),
                                (Long) fields.get("day-paid-fen"),
                                (Long) fields.get("day-bank-due-fen"),
                                (Long) fields.get("day-bank-paid-fen"))
                        : null);
    }
}
