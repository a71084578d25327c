package huirong.app.membership.authorisation;

import huirong.app.access.Organisation;
import huirong.app.creditfile.consent.ConsentTerms;
import huirong.app.creditfile.consent.Purpose;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An authorisation as a firm states it on a page.
 *
 * @param readers codes of banks, and the operator's for collecting
 * @param items codes of catalogue items
 * @param months for how long, as typed
 */
record AuthorisationForm(List<String> readers, List<String> items, String months) {
    /** For how many months an authorisation may be given. */
    static final List<Integer> MONTHS = List.of(6, 12, 24);

    static final AuthorisationForm EMPTY = new AuthorisationForm(List.of(), List.of(), "12");

    /** What a firm authorises. */
    static List<CatalogueItem> offered() {
        return Catalogue.ITEMS.stream()
                .filter(item -> item.basis() == CollectionBasis.AUTHORISED)
                .toList();
    }

    /** Field by field, the code of what is wrong. */
    Map<String, String> faults(Collection<String> banks) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (readers.isEmpty() || !readers.stream().allMatch(code -> code.equals(Organisation.OPERATOR) || banks.contains(code)))
            faults.put("reader", "authorisation.reader");
        List<String> codes = offered().stream().map(CatalogueItem::code).toList();
        if (items.isEmpty() || !codes.containsAll(items)) faults.put("items", "authorisation.items");
        if (MONTHS.stream().noneMatch(known -> known.toString().equals(months)))
            faults.put("months", "authorisation.months");
        return faults;
    }

    /** Only of a form without faults: one authorisation per reader, under one number. */
    List<ConsentTerms> terms(String number, LocalDate today) {
        LocalDate until = today.plusMonths(Long.parseLong(months));
        return readers.stream()
                .distinct()
                .map(reader -> new ConsentTerms(
                        number,
                        reader,
                        Set.copyOf(items),
                        (reader.equals(Organisation.OPERATOR) ? Purpose.COLLECTION : Purpose.FINANCING).code(),
                        ConsentTerms.dataFrom(today),
                        until,
                        until))
                .toList();
    }
}
