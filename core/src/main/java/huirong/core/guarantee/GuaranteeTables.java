package huirong.core.guarantee;

import huirong.core.state.Transitions;

/** The tables of guarantees and of demands on guarantors. */
public final class GuaranteeTables {
    public static final Transitions<GuaranteeState, GuaranteeEvent> GUARANTEE = Transitions.of(
                    "guarantee", GuaranteeState.NAMED, GuaranteeEvent.class)
            .move(GuaranteeState.NAMED, GuaranteeEvent.PROPOSE, GuaranteeState.PROPOSED)
            .move(GuaranteeState.NAMED, GuaranteeEvent.DECLINE, GuaranteeState.DECLINED)
            .move(GuaranteeState.NAMED, GuaranteeEvent.WITHDRAW, GuaranteeState.WITHDRAWN)
            .move(GuaranteeState.PROPOSED, GuaranteeEvent.APPROVE, GuaranteeState.IN_FORCE)
            .move(GuaranteeState.PROPOSED, GuaranteeEvent.RETURN, GuaranteeState.NAMED)
            .table();

    public static final Transitions<CallState, CallEvent> CALL = Transitions.of(
                    "guarantee-call", CallState.CALLED, CallEvent.class)
            .move(CallState.CALLED, CallEvent.PROPOSE, CallState.PROPOSED)
            .move(CallState.CALLED, CallEvent.OPPOSE, CallState.OPPOSED)
            .move(CallState.CALLED, CallEvent.LAPSE, CallState.LAPSED)
            .move(CallState.PROPOSED, CallEvent.PAY, CallState.PAID)
            .move(CallState.PROPOSED, CallEvent.RETURN, CallState.CALLED)
            .move(CallState.PROPOSED, CallEvent.LAPSE, CallState.LAPSED)
            .move(CallState.OPPOSED, CallEvent.REFUSE, CallState.REFUSED)
            .move(CallState.OPPOSED, CallEvent.RETURN, CallState.CALLED)
            .move(CallState.OPPOSED, CallEvent.LAPSE, CallState.LAPSED)
            .table();

    private GuaranteeTables() {}
}
