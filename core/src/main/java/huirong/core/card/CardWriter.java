package huirong.core.card;

import huirong.core.feature.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A card as plain maps and lists, ready for its canonical spelling. */
final class CardWriter {
    private CardWriter() {}

    static Map<String, Object> plain(Card card) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("code", card.code());
        plain.put("title", words(card.title()));
        plain.put("kind", card.kind().code());
        plain.put("total", card.total());
        plain.put("minimumCompleteness", card.minimumCompleteness());
        plain.put("groups", card.groups().stream().map(CardWriter::group).toList());
        plain.put(
                "characteristics",
                card.characteristics().stream().map(CardWriter::characteristic).toList());
        card.grades()
                .ifPresent(limits -> plain.put(
                        "grades",
                        Map.of("excellent", limits.excellent(), "good", limits.good(), "fair", limits.fair())));
        return plain;
    }

    private static Map<String, Object> group(Group group) {
        return Map.of("code", group.code(), "title", words(group.title()), "maximum", group.maximum());
    }

    private static Map<String, Object> characteristic(Characteristic characteristic) {
        List<Object> bins = characteristic.bins().stream().map(CardWriter::bin).toList();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("feature", characteristic.feature().code());
        plain.put("group", characteristic.group());
        plain.put("maximum", characteristic.maximum());
        plain.put("bins", bins);
        plain.put("raised", words(characteristic.raised()));
        plain.put("lowered", words(characteristic.lowered()));
        characteristic.change().ifPresent(change -> plain.put("change", words(change)));
        return plain;
    }

    private static Object bin(Bin bin) {
        return switch (bin) {
            case Bin.Below(long limit, long points, String reason) ->
                Map.of("below", limit, "points", points, "reason", reason);
            case Bin.Rest(long points, String reason) -> Map.of("points", points, "reason", reason);
            case Bin.Coded(String code, long points, String reason) ->
                Map.of("code", code, "points", points, "reason", reason);
        };
    }

    private static Map<String, Object> words(Words words) {
        return Map.of("zh", words.chinese(), "en", words.english());
    }
}
