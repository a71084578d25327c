package huirong.app.compensation.recovery;

import huirong.core.fund.RecoveryState;
import huirong.core.fund.payout.Recovery;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sum that is to come back, or a write-off.
 *
 * @param parts who gets what of it; the parts add up to what was received
 * @param document what it rests on
 * @param dueOn last day for handing on the fund's part; null where nobody can say, and of a write-off
 * @param arrivedOn when it was in the fund's account
 * @param voucher of the bank statement
 */
record Recovered(
        String ref,
        String claim,
        String zone,
        String bank,
        Kind kind,
        RecoveryState state,
        LocalDate receivedOn,
        long receivedFen,
        long reportedCostsFen,
        Recovery parts,
        String document,
        @Nullable LocalDate dueOn,
        Instant madeAt,
        String madeAccount,
        String madePerson,
        @Nullable LocalDate arrivedOn,
        @Nullable String voucher,
        @Nullable String arrivedAccount,
        @Nullable String arrivedPerson,
        @Nullable String decidedPerson,
        @Nullable String words) {
    enum Kind {
        /** 追回: a debtor paid. */
        RECOVERY,
        /** 追索: the bank has to give the payment back, because it should not have been made. */
        CLAWBACK,
        /** 核销: no longer pursued, and still owed. */
        WRITE_OFF
    }

    /** As it is first entered, by an account or by what was settled. */
    static Recovered made(
            PaidClaim paid,
            String ref,
            Kind kind,
            RecoveryState state,
            LocalDate on,
            long receivedFen,
            long costsFen,
            Recovery parts,
            String document,
            @Nullable LocalDate due,
            Instant at,
            String account,
            String person) {
        return new Recovered(
                ref, paid.ref(), paid.zone(), paid.bank(), kind, state, on, receivedFen, costsFen, parts, document, due, at, account,
                person, null, null, null, null, null, null);
    }

    /** Whether it counts: everything that was not dropped. */
    boolean stands() {
        return state != RecoveryState.DROPPED;
    }

    boolean confirmed() {
        return state == RecoveryState.CONFIRMED;
    }

    /** Whether the bank is late in handing it on. */
    public boolean late(LocalDate today) {
        return state == RecoveryState.AWAITED && dueOn != null && today.isAfter(dueOn);
    }
}
