package huirong.core.fund;

import huirong.core.state.Transitions;

/** The tables of filings and of claims. */
public final class FundTables {
    public static final Transitions<FilingState, FilingEvent> FILING = Transitions.of(
                    "filing", FilingState.SENT, FilingEvent.class)
            .move(FilingState.SENT, FilingEvent.ADMIT, FilingState.FILED)
            .move(FilingState.SENT, FilingEvent.REFUSE, FilingState.REFUSED)
            .move(FilingState.FILED, FilingEvent.CLAIM, FilingState.CLAIMED)
            .move(FilingState.FILED, FilingEvent.RELEASE, FilingState.RELEASED)
            .move(FilingState.CLAIMED, FilingEvent.PAY, FilingState.COMPENSATED)
            .move(FilingState.CLAIMED, FilingEvent.RELEASE, FilingState.RELEASED)
            .table();

    public static final Transitions<ClaimState, ClaimEvent> CLAIM = Transitions.of(
                    "claim", ClaimState.STATED, ClaimEvent.class)
            .move(ClaimState.STATED, ClaimEvent.PROPOSE, ClaimState.PROPOSED)
            .move(ClaimState.STATED, ClaimEvent.SEND_BACK, ClaimState.SENT_BACK)
            .move(ClaimState.STATED, ClaimEvent.OPPOSE, ClaimState.OPPOSED)
            .move(ClaimState.SENT_BACK, ClaimEvent.RESTATE, ClaimState.STATED)
            .move(ClaimState.SENT_BACK, ClaimEvent.LAPSE, ClaimState.LAPSED)
            .move(ClaimState.OPPOSED, ClaimEvent.RETURN, ClaimState.STATED)
            .move(ClaimState.OPPOSED, ClaimEvent.DECLINE, ClaimState.DECLINED)
            .move(ClaimState.OPPOSED, ClaimEvent.LAPSE, ClaimState.LAPSED)
            .move(ClaimState.STATED, ClaimEvent.LAPSE, ClaimState.LAPSED)
            .move(ClaimState.PROPOSED, ClaimEvent.RETURN, ClaimState.STATED)
            .move(ClaimState.PROPOSED, ClaimEvent.PAY, ClaimState.PAID)
            .move(ClaimState.PROPOSED, ClaimEvent.LAPSE, ClaimState.LAPSED)
            .table();

    private FundTables() {}
}
