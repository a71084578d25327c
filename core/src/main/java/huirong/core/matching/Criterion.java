package huirong.core.matching;

import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import huirong.core.money.Fen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing a bank asks of a firm. */
public sealed interface Criterion {
    /** What the criterion looks at, stable: a feature's code, or {@code card:} and a card's. */
    String code();

    /** What it looks at, in words. */
    Words subject();

    /** What it asks for, in words: the subject is said apart. */
    Words required();

    /**
     * A feature of the firm's file.
     *
     * @param feature code of a declared feature
     * @param stated in the feature's unit: one figure, several codes, or nothing for {@link Comparison#NONE}
     */
    record OfFeature(String feature, Comparison comparison, List<Long> stated) implements Criterion {
        /** @throws IllegalArgumentException for a feature that is not declared or a comparison that does not suit it */
        public OfFeature {
            stated = List.copyOf(stated);
            Feature declared = Features.get(feature);
            boolean coded = declared.unit() == Unit.CODE;
            boolean suits =
                    switch (comparison) {
                        case AT_LEAST, AT_MOST -> !coded && stated.size() == 1;
                        case ONE_OF -> coded
                                && !stated.isEmpty()
                                && stated.stream().allMatch(code -> code >= 0 && code < declared.codes().size());
                        case NONE -> !coded && stated.isEmpty();
                    };
            if (!suits) throw new IllegalArgumentException(feature + " " + comparison + " " + stated);
        }

        @Override
        public String code() {
            return feature;
        }

        @Override
        public Words subject() {
            return declared().name();
        }

        @Override
        public Words required() {
            return switch (comparison) {
                case AT_LEAST -> words("不少于%s", "at least %s");
                case AT_MOST -> words("不超过%s", "at most %s");
                case ONE_OF -> words(stated.size() > 1 ? "%s之一" : "%s", stated.size() > 1 ? "one of %s" : "%s");
                case NONE -> new Words("没有", "none");
            };
        }

        Feature declared() {
            return Features.get(feature);
        }

        boolean met(long figure) {
            return comparison.met(figure, stated);
        }

        private Words words(String chinese, String english) {
            List<Words> all = stated.stream().map(declared()::words).toList();
            return new Words(
                    chinese.formatted(all.stream().map(Words::chinese).collect(Collectors.joining("、"))),
                    english.formatted(all.stream().map(Words::english).collect(Collectors.joining(", "))));
        }
    }

    /**
     * Points of an evaluation.
     *
     * @param card code of a built-in card with points
     * @param atLeast in hundredths of a point, up to the card's total
     */
    record OfPoints(String card, long atLeast) implements Criterion {
        public static final String PREFIX = "card:";

        /** @throws IllegalArgumentException for a card that is not there, or more points than it has */
        public OfPoints {
            Optional<Card> known = Cards.builtIn(card);
            if (known.isEmpty() || atLeast < 0 || atLeast > known.get().total())
                throw new IllegalArgumentException("points of " + card + ": " + atLeast);
        }

        @Override
        public String code() {
            return PREFIX + card;
        }

        @Override
        public Words subject() {
            return Cards.builtIn(card).orElseThrow().title();
        }

        @Override
        public Words required() {
            return new Words("不少于" + points(atLeast) + "分", "at least " + points(atLeast) + " points");
        }

        static String points(long hundredths) {
            return Fen.yuan(hundredths);
        }
    }
}
