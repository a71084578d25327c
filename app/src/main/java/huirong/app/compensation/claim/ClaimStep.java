package huirong.app.compensation.claim;

import huirong.core.fund.ClaimState;
import java.time.Instant;

/** A move of a claim. {@code event} is {@code STATE}, or what {@link huirong.core.fund.ClaimEvent} has. */
record ClaimStep(String event, ClaimState state, Instant at, String person, String organisation, String words) {
    static final String STATE = "STATE";
}
