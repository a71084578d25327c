package huirong.core.bucket;

import huirong.core.fact.CanonicalJson;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A firm's facts as a card sees them.
 *
 * @param firm reference of the firm
 * @param file hash of the file version that they are part of
 */
public record FirmFacts(String firm, String file, FactFile facts) {
    /**
     * Its line in a bucket's file.
     *
     * @param items codes of the items that the card reads; nothing else leaves the platform
     */
    public String line(Set<String> items) {
        Map<String, List<Object>> byItem = new TreeMap<>();
        for (Fact fact : facts.facts())
            if (items.contains(fact.item()))
                byItem.computeIfAbsent(fact.item(), item -> new ArrayList<>()).add(plain(fact));
        Map<String, String> through = new TreeMap<>();
        facts.collectedThrough().forEach((item, day) -> {
            if (items.contains(item)) through.put(item, day.toString());
        });
        return CanonicalJson.write(Map.of("firm", firm, "file", file, "facts", byItem, "through", through));
    }

    private static Map<String, Object> plain(Fact fact) {
        Map<String, Object> fields = new TreeMap<>(fact.fields());
        fields.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("fields", fields);
        plain.put("from", fact.validFrom().toString());
        if (fact.validTo() != null) plain.put("to", fact.validTo().toString());
        return plain;
    }
}
