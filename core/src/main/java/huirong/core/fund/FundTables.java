package huirong.core.fund;

import huirong.core.state.Transitions;

/** The tables of filings, of claims and of recoveries. */
public final class FundTables {
    public static final Transitions<FilingState, FilingEvent> FILING = Transitions.of(
                    "filing", FilingState.SENT, FilingEvent.class)
            .move(FilingState.SENT, FilingEvent.ADMIT, FilingState.FILED)
            .move(FilingState.SENT, FilingEvent.REFUSE, FilingState.REFUSED)
            .move(FilingState.FILED, FilingEvent.CLAIM, FilingState.CLAIMED)
            .move(FilingState.FILED, FilingEvent.RELEASE, FilingState.RELEASED)
            .move(FilingState.FILED, FilingEvent.EXPIRE, FilingState.RELEASED)
            .move(FilingState.FILED, FilingEvent.WITHDRAW, FilingState.WITHDRAWN)
            .move(FilingState.FILED, FilingEvent.CARRY, FilingState.CARRIED)
            .move(FilingState.CLAIMED, FilingEvent.PAY, FilingState.COMPENSATED)
            .move(FilingState.CLAIMED, FilingEvent.RELEASE, FilingState.RELEASED)
            .table();

    public static final Transitions<ClaimState, ClaimEvent> CLAIM = claim();

    private static Transitions<ClaimState, ClaimEvent> claim() {
        Transitions.Builder<ClaimState, ClaimEvent> table = Transitions.of("claim", ClaimState.STATED, ClaimEvent.class)
                .move(ClaimState.STATED, ClaimEvent.CHECK, ClaimState.CHECKED)
                .move(ClaimState.STATED, ClaimEvent.SEND_BACK, ClaimState.SENT_BACK)
                .move(ClaimState.STATED, ClaimEvent.OPPOSE, ClaimState.OPPOSED)
                .move(ClaimState.SENT_BACK, ClaimEvent.RESTATE, ClaimState.STATED)
                .move(ClaimState.SENT_BACK, ClaimEvent.OPPOSE, ClaimState.OPPOSED)
                .move(ClaimState.CHECKED, ClaimEvent.PROPOSE, ClaimState.PROPOSED)
                .move(ClaimState.CHECKED, ClaimEvent.SEND_BACK, ClaimState.SENT_BACK)
                .move(ClaimState.CHECKED, ClaimEvent.OPPOSE, ClaimState.OPPOSED)
                .move(ClaimState.PROPOSED, ClaimEvent.RETURN, ClaimState.CHECKED)
                .move(ClaimState.PROPOSED, ClaimEvent.PUBLISH, ClaimState.PUBLISHED)
                .move(ClaimState.PROPOSED, ClaimEvent.AGREE, ClaimState.AGREED)
                .move(ClaimState.PUBLISHED, ClaimEvent.ORDER, ClaimState.ORDERED)
                .move(ClaimState.PUBLISHED, ClaimEvent.REOPEN, ClaimState.CHECKED)
                .move(ClaimState.AGREED, ClaimEvent.ORDER, ClaimState.ORDERED)
                .move(ClaimState.AGREED, ClaimEvent.REOPEN, ClaimState.CHECKED)
                .move(ClaimState.ORDERED, ClaimEvent.RETURN, ClaimState.AGREED)
                .move(ClaimState.ORDERED, ClaimEvent.PAY, ClaimState.PAID)
                .move(ClaimState.ORDERED, ClaimEvent.ADVANCE, ClaimState.ADVANCED)
                .move(ClaimState.ADVANCED, ClaimEvent.FINALISE, ClaimState.STATED)
                .move(ClaimState.PROPOSED, ClaimEvent.SETTLE, ClaimState.PAID)
                .move(ClaimState.OPPOSED, ClaimEvent.RETURN, ClaimState.STATED)
                .move(ClaimState.OPPOSED, ClaimEvent.DECLINE, ClaimState.DECLINED)
                .move(ClaimState.OPPOSED, ClaimEvent.CLOSE, ClaimState.CLOSED)
                .move(ClaimState.DECLINED, ClaimEvent.APPEAL, ClaimState.APPEALED)
                .move(ClaimState.DECLINED, ClaimEvent.CLOSE, ClaimState.CLOSED)
                .move(ClaimState.APPEALED, ClaimEvent.CHECK, ClaimState.CHECKED)
                .move(ClaimState.APPEALED, ClaimEvent.OPPOSE, ClaimState.OPPOSED);
        for (ClaimState state : ClaimState.values())
            if (state != ClaimState.PAID && state != ClaimState.CLOSED && state != ClaimState.LAPSED)
                table.move(state, ClaimEvent.LAPSE, ClaimState.LAPSED);
        return table.table();
    }

    public static final Transitions<RecoveryState, RecoveryEvent> RECOVERY = Transitions.of(
                    "recovery", RecoveryState.PROPOSED, RecoveryEvent.class)
            .move(RecoveryState.PROPOSED, RecoveryEvent.REPORT, RecoveryState.AWAITED)
            .move(RecoveryState.PROPOSED, RecoveryEvent.DEMAND, RecoveryState.AWAITED)
            .move(RecoveryState.PROPOSED, RecoveryEvent.WRITE_OFF, RecoveryState.CONFIRMED)
            .move(RecoveryState.PROPOSED, RecoveryEvent.DROP, RecoveryState.DROPPED)
            .move(RecoveryState.AWAITED, RecoveryEvent.ARRIVE, RecoveryState.ARRIVED)
            .move(RecoveryState.ARRIVED, RecoveryEvent.CONFIRM, RecoveryState.CONFIRMED)
            .move(RecoveryState.ARRIVED, RecoveryEvent.RETURN, RecoveryState.AWAITED)
            .table();

    private FundTables() {}
}
