package huirong.core.card;

import huirong.core.fact.JsonFields;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Words;
import java.util.Optional;

/** Reads a card, refusing whatever is unknown, absent or of another type. */
final class CardReader {
    private CardReader() {}

    static Card read(String json) {
        JsonFields card = JsonFields.of("card", json)
                .only("code", "title", "kind", "total", "minimumCompleteness", "groups", "characteristics", "grades");
        return new Card(
                card.text("code"),
                words(card.object("title")),
                Kind.of(card.text("kind")),
                card.number("total"),
                card.number("minimumCompleteness"),
                card.objects("groups").stream().map(CardReader::group).toList(),
                card.objects("characteristics").stream()
                        .map(CardReader::characteristic)
                        .toList(),
                card.has("grades") ? Optional.of(grades(card.object("grades"))) : Optional.empty());
    }

    private static Group group(JsonFields group) {
        group.only("code", "title", "maximum");
        return new Group(group.text("code"), words(group.object("title")), group.number("maximum"));
    }

    private static Characteristic characteristic(JsonFields fields) {
        fields.only("feature", "group", "maximum", "bins", "raised", "lowered", "change");
        Feature feature = Features.find(fields.text("feature"))
                .orElseThrow(() -> fields.wrong("no feature " + fields.text("feature") + " is declared"));
        return new Characteristic(
                feature,
                fields.text("group"),
                fields.number("maximum"),
                fields.objects("bins").stream().map(CardReader::bin).toList(),
                words(fields.object("raised")),
                words(fields.object("lowered")),
                fields.has("change") ? Optional.of(words(fields.object("change"))) : Optional.empty());
    }

    private static Bin bin(JsonFields bin) {
        bin.only("below", "code", "points", "reason");
        long points = bin.number("points");
        String reason = bin.text("reason");
        if (bin.has("below") && bin.has("code")) throw bin.wrong("has both below and code");
        if (bin.has("code")) return new Bin.Coded(bin.text("code"), points, reason);
        return bin.has("below")
                ? new Bin.Below(bin.number("below"), points, reason)
                : new Bin.Rest(points, reason);
    }

    private static GradeLimits grades(JsonFields grades) {
        grades.only("excellent", "good", "fair");
        return new GradeLimits(grades.number("excellent"), grades.number("good"), grades.number("fair"));
    }

    private static Words words(JsonFields words) {
        words.only("zh", "en");
        return new Words(words.text("zh"), words.text("en"));
    }
}
