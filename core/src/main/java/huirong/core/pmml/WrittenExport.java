package huirong.core.pmml;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.pmml.Export.Field;

/** The card of an evaluation as PMML. Its last bin takes every value that is there. */
final class WrittenExport {
    private WrittenExport() {}

    static String of(Card card) {
        Markup out = new Markup();
        Export.open(
                out,
                card.title().english(),
                card.version(),
                card.code(),
                0,
                card.characteristics().stream()
                        .map(one -> new Field(one.feature().code(), !one.feature().codes().isEmpty()))
                        .toList());
        card.characteristics().forEach(characteristic -> characteristic(out, characteristic));
        return Export.close(out);
    }

    private static void characteristic(Markup out, Characteristic characteristic) {
        String field = characteristic.feature().code();
        out.start("Characteristic", "name", field, "baselineScore", Long.toString(characteristic.maximum()));
        for (Bin bin : characteristic.bins()) {
            out.start("Attribute", "partialScore", Long.toString(bin.points()), "reasonCode", bin.reason());
            switch (bin) {
                case Bin.Below below -> Export.simple(out, field, "lessThan", Long.toString(below.limit()));
                case Bin.Coded coded -> Export.simple(out, field, "equal", coded.code());
                case Bin.Rest rest -> out.empty("SimplePredicate", "field", field, "operator", "isNotMissing");
            }
            out.end();
        }
        out.end();
    }
}
