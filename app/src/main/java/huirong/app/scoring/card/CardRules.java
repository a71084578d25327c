package huirong.app.scoring.card;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.feature.CodeName;
import huirong.core.feature.Feature;
import huirong.core.feature.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Step> steps = new ArrayList<>();
        Optional<Words> from = Optional.empty();
        for (Bin bin : characteristic.bins()) {
            Words values =
                    switch (bin) {
                        case Bin.Below below -> between(from, Optional.of(feature.words(below.limit())));
                        case Bin.Rest rest -> between(from, Optional.empty());
                        case Bin.Coded coded -> name(feature, coded.code());
                    };
            steps.add(new Step(language.of(values), bin.points()));
            if (bin instanceof Bin.Below below) from = Optional.of(feature.words(below.limit()));
        }
        return new Rule(
                language.of(feature.name()),
                characteristic.maximum(),
                feature.windowMonths(),
                feature.items().stream().map(language::item).toList(),
                steps,
                language.of(feature.absence().standIn()));
    }

    private static Words between(Optional<Words> from, Optional<Words> below) {
        if (from.isEmpty())
            return below.map(limit -> new Words("低于 " + limit.chinese(), "below " + limit.english()))
                    .orElse(new Words("任何数值", "any value"));
        Words least = from.get();
        return below.map(limit -> new Words(
                        least.chinese() + " 起，低于 " + limit.chinese(), least.english() + " to below " + limit.english()))
                .orElse(new Words("不低于 " + least.chinese(), least.english() + " or more"));
    }

    private static Words name(Feature feature, String code) {
        return feature.codes().stream()
                .filter(known -> known.code().equals(code))
                .map(CodeName::name)
                .findFirst()
                .orElseThrow();
    }
}
