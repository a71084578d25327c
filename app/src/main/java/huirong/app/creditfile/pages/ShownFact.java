package huirong.app.creditfile.pages;

import huirong.app.creditfile.objection.Objection;
import huirong.app.creditfile.view.FiledFact;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.Field;
import huirong.core.fact.FieldType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A fact as a page shows it, with its evidence.
 *
 * @param when the day or month from which it is true
 * @param amount what the item adds up, or null
 * @param learned when it became known, and the sequence
 * @param place where it stands, as an objection names it
 * @param objection where the firm objects to it
 */
record ShownFact(
        String item,
        String itemName,
        String when,
        List<Detail> details,
        @Nullable String amount,
        String source,
        String learned,
        String document,
        String position,
        String digest,
        String place,
        String objection) {

    private static final int BRIEF = 3;

    /** Fields of an authorisation that name the first day it covers no more; people are told the last that it does. */
    private static final Set<String> ENDS = Set.of("until", "data_to");

    /** A field and its value in words. */
    record Detail(String name, String value) {}

    /** The same, with no more details than a line of a timeline has room for. */
    ShownFact brief() {
        List<Detail> few = details.subList(0, Math.min(BRIEF, details.size()));
        return new ShownFact(
                item, itemName, when, few, amount, source, learned, document, position, digest, place, objection);
    }

    /** @param names from an organisation's code to its name */
    static ShownFact of(CatalogueItem item, FiledFact filed, Phrases phrases, UnaryOperator<String> names) {
        Fact fact = filed.fact();
        Field from = item.field(item.validFrom()).orElseThrow();
        String amountField = item.tally() == null ? "" : item.tally().amount();
        List<Detail> details = item.fields().stream()
                .filter(field -> !field.equals(from) && !field.name().equals(amountField))
                .filter(field -> fact.fields().containsKey(field.name()))
                .filter(field -> !(item.equals(Catalogue.AUTHORISATION) && field.name().equals("number")))
                .map(field -> new Detail(
                        phrases.field(item, field),
                        value(item, field, Objects.requireNonNull(fact.fields().get(field.name())), phrases, names)))
                .toList();
        Long amount = fact.number(amountField);
        return new ShownFact(
                item.code(),
                phrases.item(item),
                from.type() == FieldType.MONTH ? phrases.value(from, fact.validFrom()) : fact.validFrom().toString(),
                details,
                amount == null ? null : phrases.say("yuan", phrases.figures().yuan(amount)),
                phrases.source(item, filed.source(), names),
                phrases.say("evidence.learned", phrases.figures().minute(filed.knownAt()), String.valueOf(filed.seq())),
                phrases.say("evidence.document", filed.document()),
                phrases.say("evidence.position", String.valueOf(filed.line())),
                filed.digest(),
                Objection.place(filed.document(), filed.line()),
                UriComponentsBuilder.fromPath("/objections/new")
                        .queryParam("document", filed.document())
                        .queryParam("line", filed.line())
                        .toUriString());
    }

    private static String value(
            CatalogueItem item, Field field, Object value, Phrases phrases, UnaryOperator<String> names) {
        if (item.equals(Catalogue.AUTHORISATION) && ENDS.contains(field.name())) return phrases.lastDay((LocalDate) value);
        return field.type() == FieldType.ORGANISATION ? names.apply(value.toString()) : phrases.value(field, value);
    }
}
