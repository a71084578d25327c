package huirong.app.creditfile.pages;

import huirong.app.creditfile.view.ErasedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts of one item that were erased on one day on one ground. */
record Erasure(LocalDate on, String legalBasis, long facts, LocalDate first, LocalDate last) {
    static List<Erasure> of(List<ErasedFact> erased) {
        Map<LocalDate, Map<String, List<ErasedFact>>> together = erased.stream()
                .collect(Collectors.groupingBy(
                        ErasedFact::erasedOn,
                        TreeMap::new,
                        Collectors.groupingBy(ErasedFact::legalBasis, TreeMap::new, Collectors.toList())));
        return together.values().stream()
                .flatMap(ofDay -> ofDay.values().stream())
                .map(Erasure::one)
                .toList();
    }

    private static Erasure one(List<ErasedFact> same) {
        List<LocalDate> days = same.stream().map(ErasedFact::validFrom).sorted().toList();
        return new Erasure(
                same.getFirst().erasedOn(), same.getFirst().legalBasis(), same.size(), days.getFirst(), days.getLast());
    }
}
