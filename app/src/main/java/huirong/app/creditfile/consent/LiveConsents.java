package huirong.app.creditfile.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Authorisations that may be used on a given day, as the rest of the credit file asks for them. */
public interface LiveConsents {
    /** Live authorisations of firms, by home number, whoever the reader is. */
    List<Consent> ofFirms(Collection<Long> firms, LocalDate today);

    /** Live authorisations of one firm, by home number, for one reader. */
    List<Consent> ofFirm(long firm, String reader, LocalDate today);

    /**
     * Of firms, by reference, that once let a reader read and let it read nothing today: of what they had given it, that which
     * ended last.
     */
    Map<String, StatedConsent> over(Collection<String> firms, String reader, LocalDate today);
}
