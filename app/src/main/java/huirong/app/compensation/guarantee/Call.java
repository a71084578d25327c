package huirong.app.compensation.guarantee;

import huirong.core.guarantee.CallState;
import huirong.core.guarantee.RefusalReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bank's demand that a guarantor pay in a borrower's place (代偿).
 *
 * @param dueOn last day of the guarantor's working days; null while a holiday notice is missing
 * @param principalFen unpaid when it was made
 * @param askedFen the guarantor's share of it
 * @param payFen what it pays, or proposes to; null before that
 * @param voucher of its payment
 * @param answer why it refuses, or why its checker returned it
 * @param decidedOn the day it paid or refused
 */
record Call(
        String ref,
        String guarantee,
        String loan,
        CallState state,
        LocalDate calledOn,
        @Nullable LocalDate dueOn,
        long principalFen,
        long askedFen,
        String words,
        String person,
        @Nullable Long payFen,
        @Nullable String voucher,
        @Nullable RefusalReason reason,
        @Nullable String answer,
        @Nullable String proposedAccount,
        @Nullable String proposedPerson,
        @Nullable String decidedPerson,
        @Nullable LocalDate decidedOn) {

    /** Whether the guarantor still has to pay or to refuse. */
    boolean open() {
        return state == CallState.CALLED || state == CallState.PROPOSED || state == CallState.OPPOSED;
    }

    boolean late(LocalDate today) {
        return open() && dueOn != null && today.isAfter(dueOn);
    }

    /** Whether the fund need not wait for it any longer: it paid, it refused, or its days are over. */
    boolean answered(LocalDate today) {
        return state == CallState.PAID || state == CallState.REFUSED || late(today);
    }

    long paidFen() {
        return state == CallState.PAID && payFen != null ? payFen : 0;
    }
}
