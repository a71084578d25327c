package huirong.app.membership;

import java.time.Instant;

/**
 * That a firm's contact was shown whole.
 *
 * @param organisation code of the organisation whose person looked
 */
public record Disclosure(Instant at, String organisation, String reason) {}
