package huirong.app.creditfile.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Authorisations that may be used on a given day. Stating and withdrawing one is submitting a fact. */
public interface Consents {
    /** Live authorisations of firms, whoever the reader is. */
    List<Consent> ofFirms(Collection<Long> firms, LocalDate today);

    /** Live authorisations of one firm for one reader. */
    List<Consent> ofFirm(long firm, String reader, LocalDate today);
}
