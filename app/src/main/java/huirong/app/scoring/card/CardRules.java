package huirong.app.scoring.card;

import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.feature.Feature;
import huirong.core.feature.Words;
import java.util.ArrayList;
import java.util.List;

/** A card in words, complete enough to work a result out by hand. */
record CardRules(List<Part> parts) {
    /** A group and what it is made of; points in hundredths. */
    record Part(String name, long possible, List<Rule> rules) {}

    /**
     * One characteristic.
     *
     * @param months how far back it looks, nought meaning as far as the file goes
     */
    record Rule(String name, long possible, long months, List<String> items, List<Step> steps, String standIn) {}

    /** Which values, and what they get. */
    record Step(String values, long points) {}

    static CardRules of(Card card, Language language) {
        return new CardRules(card.groups().stream()
                .map(group -> part(card, group, language))
                .toList());
    }

    private static Part part(Card card, Group group, Language language) {
        return new Part(
                language.of(group.title()),
                group.maximum(),
                card.characteristics().stream()
                        .filter(characteristic -> characteristic.group().equals(group.code()))
                        .map(characteristic -> rule(characteristic, language))
                        .toList());
    }

    private static Rule rule(Characteristic characteristic, Language language) {
        Feature feature = characteristic.feature();
        List<Words> values = BinWords.of(characteristic);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < values.size(); i++)
            steps.add(new Step(
                    language.of(values.get(i)), characteristic.bins().get(i).points()));
        return new Rule(
                language.of(feature.name()),
                characteristic.maximum(),
                feature.windowMonths(),
                feature.items().stream().map(language::item).toList(),
                steps,
                language.of(feature.absence().standIn()));
    }
}
