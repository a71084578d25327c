package huirong.app.origination.decision;

import huirong.core.request.AskState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Saved views of the desk. */
enum DeskView {
    /** Everything that somebody of the bank must act on, the most pressing first. */
    DUE(EnumSet.of(AskState.FILED, AskState.ACCEPTED, AskState.PROPOSED, AskState.GRANTED)),
    NEW(EnumSet.of(AskState.FILED)),
    EXAMINING(EnumSet.of(AskState.ACCEPTED)),
    CHECKING(EnumSet.of(AskState.PROPOSED)),
    SIGNING(EnumSet.of(AskState.GRANTED)),
    ENDED(EnumSet.of(
            AskState.DECLINED, AskState.REFUSED, AskState.CONTRACTED, AskState.WITHDRAWN, AskState.GIVEN_UP)),
    ALL(EnumSet.allOf(AskState.class));

    private final Set<AskState> states;

    DeskView(Set<AskState> states) {
        this.states = Set.copyOf(states);
    }

    /** As addresses spell it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String[] states() {
        return states.stream().map(AskState::name).toArray(String[]::new);
    }

    static Optional<DeskView> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}
