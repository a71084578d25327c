package huirong.core.objection;

import static huirong.core.objection.ObjectionEvent.CORRECT;
import static huirong.core.objection.ObjectionEvent.KEEP;
import static huirong.core.objection.ObjectionEvent.WITHDRAW;
import static huirong.core.objection.ObjectionState.CORRECTED;
import static huirong.core.objection.ObjectionState.FILED;
import static huirong.core.objection.ObjectionState.KEPT;
import static huirong.core.objection.ObjectionState.WITHDRAWN;

import huirong.core.state.Transitions;

/** The transitions table of an objection. What was answered is not answered again: a new doubt is a new objection. */
public final class ObjectionStates {
    public static final Transitions<ObjectionState, ObjectionEvent> TABLE = Transitions.of(
                    "objection", FILED, ObjectionEvent.class)
            .move(FILED, CORRECT, CORRECTED)
            .move(FILED, KEEP, KEPT)
            .move(FILED, WITHDRAW, WITHDRAWN)
            .table();

    private ObjectionStates() {}
}
