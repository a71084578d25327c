package huirong.app.origination.decision;

import java.time.Instant;

/** That somebody looked at a firm's telephone number unmasked, and why. */
public record Disclosure(Instant at, String person, String organisation, String reason) {}
