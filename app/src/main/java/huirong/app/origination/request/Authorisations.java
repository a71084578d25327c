package huirong.app.origination.request;

import huirong.app.access.Organisation;
import huirong.app.creditfile.consent.ConsentTerms;
import huirong.app.creditfile.consent.Purpose;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The authorisation that a request offers to give along: what a bank needs to examine it, no longer than it may take. */
public final class Authorisations {
    /** For how long, unless a refusal ends it sooner or a line keeps it until settlement. */
    public static final int MONTHS = 12;

    private Authorisations() {}

    /** What the bank may read: the form names each. */
    public static List<CatalogueItem> items() {
        return Catalogue.ITEMS.stream()
                .filter(item -> item.basis() == CollectionBasis.AUTHORISED)
                .toList();
    }

    static ConsentTerms forBank(String number, String bank, LocalDate today) {
        return terms(number, bank, Purpose.FINANCING, today);
    }

    /** To collect the same items; without it no source delivers them, and the bank finds nothing to read. */
    static ConsentTerms forCollection(String number, LocalDate today) {
        return terms(number, Organisation.OPERATOR, Purpose.COLLECTION, today);
    }

    private static ConsentTerms terms(String number, String reader, Purpose purpose, LocalDate today) {
        LocalDate until = today.plusMonths(MONTHS);
        return new ConsentTerms(
                number,
                reader,
                items().stream().map(CatalogueItem::code).collect(Collectors.toUnmodifiableSet()),
                purpose.code(),
                ConsentTerms.dataFrom(today),
                until,
                until);
    }
}
