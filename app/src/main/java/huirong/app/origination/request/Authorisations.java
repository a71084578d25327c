package huirong.app.origination.request;

import huirong.app.creditfile.consent.ConsentTerms;
import huirong.app.creditfile.consent.Purpose;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The authorisation that a request offers to give along: what a bank needs to examine it, no longer than it may take. */
public final class Authorisations {
    /** How far back the bank may look. */
    public static final int MONTHS_BACK = 24;

    /** For how long, unless a refusal ends it sooner or a line keeps it until settlement. */
    public static final int MONTHS = 12;

    private Authorisations() {}

    static ConsentTerms forBank(String number, String bank, LocalDate today) {
        LocalDate until = today.plusMonths(MONTHS);
        return new ConsentTerms(
                number,
                bank,
                Catalogue.ITEMS.stream()
                        .filter(item -> item.basis() == CollectionBasis.AUTHORISED)
                        .map(CatalogueItem::code)
                        .collect(Collectors.toUnmodifiableSet()),
                Purpose.FINANCING.code(),
                today.minusMonths(MONTHS_BACK),
                until,
                until);
    }
}
