package huirong.app.creditfile.view;

import huirong.app.creditfile.consent.Consent;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A basis that was checked, with exactly what it opens. Only {@link Bases} makes one. */
record Grant(Basis basis, List<Consent> consents) {

    boolean opens(CatalogueItem item, LocalDate validFrom, String source) {
        if (item.basis() == CollectionBasis.PUBLIC && !(basis instanceof Basis.SourceOfThisFact)) return true;
        return switch (basis) {
            case Basis.OwnFile own -> true;
            case Basis.Consent consent -> consents.stream().anyMatch(given -> given.covers(item.code(), validFrom));
            case Basis.SourceOfThisFact mine -> mine.source().equals(source);
            case Basis.PublicDuty duty -> item.basis() == CollectionBasis.SHARED;
        };
    }

    /** True if the reader may know that this source has answered. */
    boolean hears(Answer answer) {
        return basis instanceof Basis.SourceOfThisFact mine
                ? mine.source().equals(answer.source())
                : mentions(Catalogue.item(answer.item()).orElseThrow());
    }

    /** True if the basis may open facts of the item at all; what it can't open is not shown as missing. */
    boolean mentions(CatalogueItem item) {
        return item.basis() == CollectionBasis.PUBLIC
                || switch (basis) {
                    case Basis.OwnFile own -> true;
                    case Basis.Consent consent -> consents.stream()
                            .anyMatch(given -> given.items().contains(item.code()));
                    case Basis.SourceOfThisFact mine -> true;
                    case Basis.PublicDuty duty -> item.basis() == CollectionBasis.SHARED;
                };
    }

    /** What an evaluation cites, so that years later the same facts are read again. */
    Map<String, Object> cited() {
        Map<String, Object> cited = new TreeMap<>();
        cited.put("basis", basis.code());
        cited.put(
                "consents",
                consents.stream()
                        .sorted(Comparator.comparing(Consent::number))
                        .map(given -> Map.<String, Object>of(
                                "number", given.number(),
                                "reader", given.reader(),
                                "items", List.copyOf(new TreeSet<>(given.items())),
                                "purpose", given.purpose(),
                                "data_from", given.dataFrom().toString(),
                                "data_to", given.dataTo().toString(),
                                "until", given.until().toString()))
                        .toList());
        return cited;
    }
}
