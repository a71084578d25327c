package huirong.story.kills;

import java.util.Set;

/** An act that was sent and has no answer yet. */
record Flight(String kind, String key) {
    private static final Set<String> ROAD =
            Set.of("request", "acceptance", "proposal", "approval", "contract", "drawing", "filing");

    /** Whether it is of the way from a claim to what comes back of it. */
    boolean claims() {
        return !ROAD.contains(kind);
    }
}
