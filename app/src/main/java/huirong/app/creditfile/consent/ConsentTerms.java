package huirong.app.creditfile.consent;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CollectionBasis;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a firm authorises one reader to read.
 *
 * @param number made by whoever shows the form; one number may stand for several readers
 * @param reader code of the reader: a legal entity, or the operator for collecting
 * @param items codes of catalogue items that are collected on authorisation
 * @param purpose code, see {@link Purpose}
 * @param dataFrom first day of the data it covers
 * @param dataTo first day it covers no more
 * @param until first day on which it may be used no more
 */
public record ConsentTerms(
        String number,
        String reader,
        Set<String> items,
        String purpose,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate until) {
    /** How far back a reader may look: as far as the widest window of a card. */
    public static final int MONTHS_BACK = 24;

    /** First day of the data that an authorisation covers if it is given on a day: months are read whole. */
    public static LocalDate dataFrom(LocalDate given) {
        return given.minusMonths(MONTHS_BACK).withDayOfMonth(1);
    }

    public ConsentTerms {
        items = Set.copyOf(items);
        if (items.isEmpty() || !items.stream().allMatch(ConsentTerms::authorised))
            throw new IllegalArgumentException("not items that a firm authorises: " + items);
        if (!dataFrom.isBefore(dataTo)) throw new IllegalArgumentException("no day between " + dataFrom + " and " + dataTo);
    }

    private static boolean authorised(String code) {
        return Catalogue.item(code).filter(item -> item.basis() == CollectionBasis.AUTHORISED).isPresent();
    }
}
