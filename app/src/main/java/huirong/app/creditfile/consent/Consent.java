package huirong.app.creditfile.consent;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a firm has authorised one reader to read.
 *
 * @param firm home number of the firm
 * @param number number of the authorisation
 * @param reader code of the organisation that may read
 * @param items codes of the catalogue items
 * @param dataFrom first day of the data it covers
 * @param dataTo first day it covers no more
 * @param until first day on which it may be used no more
 */
public record Consent(
        long firm,
        String number,
        String reader,
        Set<String> items,
        String purpose,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate until) {

    public boolean covers(String item, LocalDate day) {
        return items.contains(item) && !day.isBefore(dataFrom) && day.isBefore(dataTo);
    }

    /** True if it runs until the loan it was used for is settled. */
    public boolean untilSettled() {
        return until.equals(StatedConsent.UNTIL_SETTLED);
    }
}
