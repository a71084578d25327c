package huirong.core.fund;

import huirong.core.fund.policy.ClaimTerms;
import huirong.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who has to act on a claim next, and within how many working days. A limit runs on while two persons of one office hand a claim
 * to and fro: only the acts that {@link #restarts} names begin a new one.
 */
public final class ClaimClock {
    /** Whose turn it is. */
    public enum Whose {
        BANK,
        /** 经办 of the fund's office. */
        MAKER,
        /** 复核 of the fund's office. */
        CHECKER
    }

    private ClaimClock() {}

    /** Empty where nothing more is to be done. */
    public static Optional<Whose> whose(ClaimState state) {
        return switch (state) {
            case SENT_BACK, DECLINED, ADVANCED -> Optional.of(Whose.BANK);
            case STATED, CHECKED, PUBLISHED, AGREED, APPEALED -> Optional.of(Whose.MAKER);
            case PROPOSED, ORDERED, OPPOSED -> Optional.of(Whose.CHECKER);
            case PAID, CLOSED, LAPSED -> Optional.empty();
        };
    }

    /** Working days from the day the limit began; empty where the policy sets none. */
    public static OptionalInt workingDays(ClaimTerms terms, ClaimState state) {
        return switch (state) {
            case STATED -> OptionalInt.of(terms.checkDays());
            case CHECKED, PROPOSED, OPPOSED, APPEALED -> OptionalInt.of(terms.reviewDays());
            case PUBLISHED, AGREED, ORDERED -> OptionalInt.of(terms.publicityDays() + terms.paymentDays());
            case DECLINED -> terms.appealDays() == null ? OptionalInt.empty() : OptionalInt.of(terms.appealDays());
            case SENT_BACK, ADVANCED, PAID, CLOSED, LAPSED -> OptionalInt.empty();
        };
    }

    /**
     * The last day of a limit.
     *
     * @param from the day it began
     * @return empty if the count reaches a year without its holiday notice: then nobody can say, and nobody is late
     */
    public static Optional<LocalDate> last(LocalDate from, int workingDays) {
        return WorkingDays.after(from, workingDays);
    }

    /** Whether a new limit begins with this act. */
    public static boolean restarts(ClaimEvent event) {
        return switch (event) {
            case CHECK, SEND_BACK, RESTATE, PUBLISH, AGREE, REOPEN, DECLINE, APPEAL, ADVANCE, FINALISE -> true;
            case PROPOSE, RETURN, ORDER, PAY, SETTLE, OPPOSE, CLOSE, LAPSE -> false;
        };
    }
}
