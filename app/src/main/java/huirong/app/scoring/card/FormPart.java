package huirong.app.scoring.card;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of a card on the page where its figures are typed.
 *
 * @param sum what its characteristics' typed maxima add up to, in hundredths
 * @param differs true if that is not what is typed for the group
 */
record FormPart(String name, Field maximum, long sum, boolean differs, List<Line> lines) {
    /** A field's name and what stands in it. */
    record Field(String name, String value) {}

    /** @param unit of the limits, as {@link huirong.core.feature.Unit} spells it */
    record Line(String code, String name, Field maximum, String unit, List<Step> steps) {}

    /** One step; the limit is null where there is none to be typed, and then the words say which values it is for. */
    record Step(@Nullable String words, @Nullable Field limit, Field points) {}

    static List<FormPart> of(Card card, CardForm form, Language language) {
        return card.groups().stream()
                .map(group -> {
                    String field = CardForm.group(group);
                    long sum = form.sum(card, group);
                    return new FormPart(
                            language.of(group.title()),
                            field(form, field),
                            sum,
                            Fen.ofYuan(form.text(field).strip()).orElse(-1) != sum,
                            lines(card, group, form, language));
                })
                .toList();
    }

    private static List<Line> lines(Card card, Group group, CardForm form, Language language) {
        return card.characteristics().stream()
                .filter(characteristic -> characteristic.group().equals(group.code()))
                .map(characteristic -> new Line(
                        characteristic.feature().code(),
                        language.of(characteristic.feature().name()),
                        field(form, CardForm.maximum(characteristic)),
                        characteristic.feature().unit().name(),
                        steps(characteristic, form, language)))
                .toList();
    }

    private static List<Step> steps(Characteristic characteristic, CardForm form, Language language) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < characteristic.bins().size(); i++) {
            Field points = field(form, CardForm.points(characteristic, i));
            steps.add(
                    switch (characteristic.bins().get(i)) {
                        case Bin.Below below -> new Step(null, field(form, CardForm.limit(characteristic, i)), points);
                        case Bin.Rest rest -> new Step(null, null, points);
                        case Bin.Coded coded -> new Step(named(characteristic, coded, language), null, points);
                    });
        }
        return steps;
    }

    private static String named(Characteristic characteristic, Bin.Coded coded, Language language) {
        return characteristic.feature().codes().stream()
                .filter(known -> known.code().equals(coded.code()))
                .map(known -> language.of(known.name()))
                .findFirst()
                .orElse(coded.code());
    }

    private static Field field(CardForm form, String name) {
        return new Field(name, form.text(name));
    }
}
