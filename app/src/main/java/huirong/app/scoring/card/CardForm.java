package huirong.app.scoring.card;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.CardFault;
import huirong.core.card.Characteristic;
import huirong.core.card.GradeLimits;
import huirong.core.card.Group;
import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A card's figures as typed: points with two decimals, limits in the unit of their characteristic. Which characteristics a card
 * has, and its words, are not typed here; whoever changes those hands in the card's JSON.
 */
final class CardForm {
    static final String TOTAL = "total";
    static final String REQUIRED = "required";

    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private @Nullable CardFault contradiction;

    private CardForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static CardForm of(MultiValueMap<String, String> typed) {
        return new CardForm(typed.toSingleValueMap());
    }

    /** The form with a card's figures in it. */
    static CardForm of(Card card) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(TOTAL, Fen.yuan(card.total()));
        figures.put(REQUIRED, Fen.yuan(card.minimumCompleteness()));
        card.grades().ifPresent(limits -> {
            figures.put("excellent", Fen.yuan(limits.excellent()));
            figures.put("good", Fen.yuan(limits.good()));
            figures.put("fair", Fen.yuan(limits.fair()));
        });
        for (Group group : card.groups()) figures.put(group(group), Fen.yuan(group.maximum()));
        for (Characteristic characteristic : card.characteristics()) {
            figures.put(maximum(characteristic), Fen.yuan(characteristic.maximum()));
            for (int i = 0; i < characteristic.bins().size(); i++) {
                Bin bin = characteristic.bins().get(i);
                figures.put(points(characteristic, i), Fen.yuan(bin.points()));
                if (bin instanceof Bin.Below below)
                    figures.put(limit(characteristic, i), LimitText.of(characteristic.feature().unit(), below.limit()));
            }
        }
        return new CardForm(figures);
    }

    static String group(Group group) {
        return "g-" + group.code();
    }

    static String maximum(Characteristic characteristic) {
        return "m-" + characteristic.feature().code();
    }

    static String points(Characteristic characteristic, int bin) {
        return "p-" + characteristic.feature().code() + "-" + bin;
    }

    static String limit(Characteristic characteristic, int bin) {
        return "l-" + characteristic.feature().code() + "-" + bin;
    }

    String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** By field the code of what is wrong with it. */
    Map<String, String> faults() {
        return faults;
    }

    /** How the figures contradict each other, if each of them can be read. */
    Optional<CardFault> contradiction() {
        return Optional.ofNullable(contradiction);
    }

    /** What the typed points of a group's characteristics add up to; what can't be read counts as nought. */
    long sum(Card card, Group group) {
        return card.characteristics().stream()
                .filter(characteristic -> characteristic.group().equals(group.code()))
                .mapToLong(characteristic -> Fen.ofYuan(text(maximum(characteristic)).strip()).orElse(0))
                .sum();
    }

    /** The card with the typed figures; empty if a figure can't be read or they contradict each other. */
    Optional<Card> card(Card written) {
        List<Group> groups = written.groups().stream()
                .map(group -> new Group(group.code(), group.title(), hundredths(group(group))))
                .toList();
        List<Characteristic> characteristics =
                written.characteristics().stream().map(this::characteristic).toList();
        Optional<GradeLimits> grades = written.grades()
                .map(limits -> new GradeLimits(hundredths("excellent"), hundredths("good"), hundredths("fair")));
        long total = hundredths(TOTAL);
        long required = hundredths(REQUIRED);
        if (!faults.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Card(
                    written.code(), written.title(), written.kind(), total, required, groups, characteristics, grades));
        } catch (CardFault fault) {
            contradiction = fault;
            return Optional.empty();
        }
    }

    private Characteristic characteristic(Characteristic written) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < written.bins().size(); i++) {
            long points = hundredths(points(written, i));
            bins.add(
                    switch (written.bins().get(i)) {
                        case Bin.Below below -> new Bin.Below(limit(written, i, below), points, below.reason());
                        case Bin.Rest rest -> new Bin.Rest(points, rest.reason());
                        case Bin.Coded coded -> new Bin.Coded(coded.code(), points, coded.reason());
                    });
        }
        return new Characteristic(
                written.feature(),
                written.group(),
                hundredths(maximum(written)),
                bins,
                written.raised(),
                written.lowered(),
                written.change());
    }

    private long limit(Characteristic written, int bin, Bin.Below below) {
        String field = limit(written, bin);
        OptionalLong limit = LimitText.read(written.feature().unit(), text(field));
        if (limit.isEmpty()) faults.put(field, "card.limit");
        return limit.orElse(below.limit());
    }

    private long hundredths(String field) {
        OptionalLong points = Fen.ofYuan(text(field).strip());
        if (points.isEmpty() || points.getAsLong() < 0) faults.put(field, "card.points");
        return Math.max(0, points.orElse(0));
    }
}
