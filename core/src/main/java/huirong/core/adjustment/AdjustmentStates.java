package huirong.core.adjustment;

import static huirong.core.adjustment.AdjustmentEvent.APPROVE;
import static huirong.core.adjustment.AdjustmentEvent.LIFT;
import static huirong.core.adjustment.AdjustmentEvent.REFUSE;
import static huirong.core.adjustment.AdjustmentState.IN_FORCE;
import static huirong.core.adjustment.AdjustmentState.LIFTED;
import static huirong.core.adjustment.AdjustmentState.PROPOSED;
import static huirong.core.adjustment.AdjustmentState.REFUSED;

import huirong.core.state.Transitions;

/** The transitions table of an adjustment. */
public final class AdjustmentStates {
    public static final Transitions<AdjustmentState, AdjustmentEvent> TABLE = Transitions.of(
                    "adjustment", PROPOSED, AdjustmentEvent.class)
            .move(PROPOSED, APPROVE, IN_FORCE)
            .move(PROPOSED, REFUSE, REFUSED)
            .move(IN_FORCE, LIFT, LIFTED)
            .table();

    private AdjustmentStates() {}
}
