package huirong.app.house;

import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.CodeName;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All features that a card may use are listed in {@code docs/generated}. */
class FeaturePageTests {
    private static final String HEAD =
            """
            # Features 指标

            All numbers a card may use, %d of them, as `huirong.core.feature` declares them. Each is a whole number in its unit, \
            made of the facts of the items named, as one file version on one day says them; a feature is missing unless every \
            item it reads has answered and is in date, and missing costs nothing by itself.

            """;

    @Test
    void everyFeatureIsListed() throws Exception {
        StringBuilder page = new StringBuilder(HEAD.formatted(Features.ALL.size()));
        for (CatalogueItem item : Catalogue.ITEMS) {
            String rows = Features.ALL.stream()
                    .filter(feature -> feature.items().getFirst().equals(item.code()))
                    .map(FeaturePageTests::row)
                    .collect(Collectors.joining());
            if (rows.isEmpty()) continue;
            page.append("## %s %s (`%s`)\n\n".formatted(item.chinese(), item.english(), item.code()))
                    .append("| code | 名称 name | window | made by | unit | used by | may be missing because | stand-in |\n")
                    .append("|---|---|---|---|---|---|---|---|\n")
                    .append(rows)
                    .append('\n');
        }
        Drawn.matches("features.md", page.toString());
    }

    private static String row(Feature feature) {
        String window = feature.windowMonths() == 0 ? "the whole file" : feature.windowMonths() + " months";
        String also = feature.items().size() == 1
                ? ""
                : "; also reads " + String.join(", ", feature.items().subList(1, feature.items().size()));
        String unit = feature.unit() == Unit.CODE
                ? feature.codes().stream().map(CodeName::code).collect(Collectors.joining(", "))
                : both(feature.unit().words());
        String cards = Cards.builtIn().stream()
                .filter(card -> uses(card, feature))
                .map(Card::code)
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s%s | %s | %s | %s | %s |\n"
                .formatted(
                        feature.code(),
                        both(feature.name()),
                        window,
                        both(feature.aggregate().words()),
                        also,
                        unit,
                        cards,
                        both(feature.absence().meaning()),
                        both(feature.absence().standIn()));
    }

    private static boolean uses(Card card, Feature feature) {
        return card.characteristics().stream()
                .anyMatch(each -> each.feature().code().equals(feature.code()));
    }

    private static String both(Words words) {
        return words.chinese() + " " + words.english();
    }
}
