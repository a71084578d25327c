package huirong.core.loan;

import huirong.core.state.Transitions;

/** The tables of lines and of loans. */
public final class LoanTables {
    public static final Transitions<LineState, LineEvent> LINE = Transitions.of("line", LineState.SIGNED, LineEvent.class)
            .move(LineState.SIGNED, LineEvent.DRAW, LineState.DRAWN)
            .move(LineState.SIGNED, LineEvent.END, LineState.ENDED)
            .move(LineState.DRAWN, LineEvent.DRAW, LineState.DRAWN)
            .move(LineState.DRAWN, LineEvent.END, LineState.ENDED)
            .table();

    public static final Transitions<LoanState, LoanEvent> LOAN = Transitions.of(
                    "loan", LoanState.OUTSTANDING, LoanEvent.class)
            .move(LoanState.OUTSTANDING, LoanEvent.REPAY, LoanState.OUTSTANDING)
            .move(LoanState.OUTSTANDING, LoanEvent.FALL_OVERDUE, LoanState.OVERDUE)
            .move(LoanState.OUTSTANDING, LoanEvent.SETTLE, LoanState.SETTLED)
            .move(LoanState.OVERDUE, LoanEvent.REPAY, LoanState.OVERDUE)
            .move(LoanState.OVERDUE, LoanEvent.FALL_OVERDUE, LoanState.OVERDUE)
            .move(LoanState.OVERDUE, LoanEvent.CURE, LoanState.OUTSTANDING)
            .move(LoanState.OVERDUE, LoanEvent.SETTLE, LoanState.SETTLED)
            .table();

    private LoanTables() {}
}
