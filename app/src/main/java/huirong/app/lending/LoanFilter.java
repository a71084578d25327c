package huirong.app.lending;

import huirong.core.loan.LoanState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which loans a list shows. */
enum LoanFilter {
    ALL(EnumSet.allOf(LoanState.class)),
    OUTSTANDING(EnumSet.of(LoanState.OUTSTANDING)),
    OVERDUE(EnumSet.of(LoanState.OVERDUE)),
    SETTLED(EnumSet.of(LoanState.SETTLED));

    private final Set<LoanState> states;

    LoanFilter(Set<LoanState> states) {
        this.states = Set.copyOf(states);
    }

    /** As addresses spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String[] states() {
        return states.stream().map(LoanState::name).toArray(String[]::new);
    }

    static Optional<LoanFilter> of(String code) {
        return Arrays.stream(values()).filter(filter -> filter.code().equals(code)).findFirst();
    }
}
