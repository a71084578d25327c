package huirong.app.scoring.card;

import huirong.core.card.Card;
import huirong.core.card.CardState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a card and where it stands.
 *
 * @param no which version of its code, from 1
 * @param office code of the credit office that wrote it; empty if it came with the program
 * @param draftedBy account of whoever wrote it last
 * @param validFrom first day of its use; null if it is not approved, or came with the program
 * @param validTo first day after its use; null until that is decided
 */
public record CardVersion(
        String ref,
        int no,
        String office,
        CardState state,
        Card card,
        String draftedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public String code() {
        return card.code();
    }

    /** True if it was approved at some time, by two people or with the program. */
    public boolean published() {
        return switch (state) {
            case LIVE, RETIREMENT_PROPOSED, RETIRED -> true;
            case DRAFT, TRIAL, PROPOSED, DISCARDED -> false;
        };
    }

    public boolean builtIn() {
        return office.isEmpty();
    }

    /** True if evaluations of this day are made with it. */
    public boolean inUse(LocalDate day) {
        return published()
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || day.isBefore(validTo));
    }

    /** True if it is computed beside the version in use. */
    public boolean onTrial() {
        return state == CardState.TRIAL || state == CardState.PROPOSED;
    }
}
