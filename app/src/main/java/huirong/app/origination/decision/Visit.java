package huirong.app.origination.decision;

import java.time.LocalDate;

/**
 * A site visit (实地走访) by two people of the bank.
 *
 * @param visitors the two names, as written down
 */
record Visit(String ref, LocalDate visitedOn, String visitors, String words) {}
