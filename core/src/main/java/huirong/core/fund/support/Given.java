package huirong.core.fund.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A support that an office says it gives.
 *
 * @param bank code of the bank’s legal entity
 * @param noteKey as {@link NoteNumber#key} has it
 * @param uscc unified social credit code of the firm
 * @param paidFen what has been paid under it so far; 0 where it is promised only
 * @param from first day
 * @param until last day; null if none is set
 */
public record Given(
        SupportKind kind, String bank, String noteKey, String uscc, long paidFen, LocalDate from, @Nullable LocalDate until) {

    /** How near a support is to a loan. */
    public enum Near {
        /** 同一笔贷款: the same bank, note and firm. */
        LOAN,
        /** The same bank and note, another firm: one of the two offices wrote something wrong. */
        NOTE,
        /** The same firm while the loan runs, another note or bank: allowed, and worth a question. */
        FIRM,
        NOT
    }

    /**
     * @param noteKey of the loan
     * @param firm unified social credit code of the loan’s firm; null if it has none
     * @param drawnOn the loan’s first day
     * @param endsOn its last
     */
    public Near to(String loanBank, String noteKey, @Nullable String firm, LocalDate drawnOn, LocalDate endsOn) {
        boolean note = bank.equals(loanBank) && this.noteKey.equals(noteKey);
        boolean same = uscc.equals(firm);
        if (note) return same ? Near.LOAN : Near.NOTE;
        boolean meets = !from.isAfter(endsOn) && (until == null || !until.isBefore(drawnOn));
        return same && meets ? Near.FIRM : Near.NOT;
    }

    /** Whether it is what a policy means that wants no other support: it bears a part of this very loan’s loss. */
    public boolean doubles(Near near) {
        return near == Near.LOAN && kind.sharesRisk();
    }
}
