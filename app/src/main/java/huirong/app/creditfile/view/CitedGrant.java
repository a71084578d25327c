package huirong.app.creditfile.view;

import huirong.app.creditfile.consent.Consent;
import huirong.core.fact.JsonFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads back what {@link Grant#cited()} wrote: what was open to the reader when something was computed and cited. */
final class CitedGrant {
    private CitedGrant() {}

    /** @throws IllegalArgumentException for a text that no grant wrote */
    static Grant read(long firm, String citation) {
        JsonFields cited = JsonFields.of("citation", citation).only("basis", "consents");
        return new Grant(
                basis(cited.text("basis")),
                cited.objects("consents").stream().map(consent -> consent(firm, consent)).toList());
    }

    private static Basis basis(String code) {
        int colon = code.indexOf(':');
        String kind = colon < 0 ? code : code.substring(0, colon);
        String of = colon < 0 ? "" : code.substring(colon + 1);
        return switch (kind) {
            case "own-file" -> new Basis.OwnFile();
            case "consent" -> new Basis.Consent(of);
            case "public-duty" -> new Basis.PublicDuty(of);
            case "source" -> new Basis.SourceOfThisFact(of);
            default -> throw new IllegalArgumentException("no basis: " + code);
        };
    }

    private static Consent consent(long firm, JsonFields given) {
        given.only("number", "reader", "items", "purpose", "data_from", "data_to", "until");
        List<String> items = given.texts("items");
        return new Consent(
                firm,
                given.text("number"),
                given.text("reader"),
                Set.copyOf(items),
                given.text("purpose"),
                LocalDate.parse(given.text("data_from")),
                LocalDate.parse(given.text("data_to")),
                LocalDate.parse(given.text("until")));
    }
}
