package huirong.core.product;

import huirong.core.fact.JsonFields;
import huirong.core.feature.Words;
import huirong.core.matching.Criteria;
import huirong.core.pricing.Charge;
import huirong.core.pricing.Fee;
import huirong.core.pricing.FeeKind;
import huirong.core.pricing.Payer;
import huirong.core.pricing.Repayment;
import java.util.Map;
import java.util.TreeMap;

/** The JSON of terms. */
final class TermsJson {
    private TermsJson() {}

    static Map<String, Object> written(Terms terms) {
        Map<String, Object> written = new TreeMap<>();
        written.put("name", words(terms.name()));
        written.put("audience", words(terms.audience()));
        written.put("security", words(terms.security()));
        written.put("advantages", words(terms.advantages()));
        written.put("steps", words(terms.steps()));
        written.put("minFen", terms.minFen());
        written.put("maxFen", terms.maxFen());
        written.put("months", terms.months());
        written.put("spreadBasisPoints", terms.spreadBasisPoints());
        written.put("repayments", terms.repayments().stream().map(Repayment::name).toList());
        written.put("fees", terms.fees().stream().map(TermsJson::fee).toList());
        written.put("criteria", terms.criteria().stream().map(Criteria::written).toList());
        return written;
    }

    static Terms read(String json) {
        JsonFields fields = JsonFields.of("terms", json)
                .only("name", "audience", "security", "advantages", "steps", "minFen", "maxFen", "months",
                        "spreadBasisPoints", "repayments", "fees", "criteria");
        return new Terms(
                words(fields.object("name")),
                words(fields.object("audience")),
                words(fields.object("security")),
                words(fields.object("advantages")),
                words(fields.object("steps")),
                fields.number("minFen"),
                fields.number("maxFen"),
                fields.numbers("months").stream().map(Math::toIntExact).toList(),
                Math.toIntExact(fields.number("spreadBasisPoints")),
                fields.texts("repayments").stream().map(Repayment::valueOf).toList(),
                fields.objects("fees").stream().map(TermsJson::fee).toList(),
                fields.objects("criteria").stream().map(Criteria::read).toList());
    }

    private static Map<String, Object> words(Words words) {
        return Map.of("zh", words.chinese(), "en", words.english());
    }

    private static Words words(JsonFields fields) {
        fields.only("zh", "en");
        return new Words(fields.text("zh"), fields.text("en"));
    }

    private static Map<String, Object> fee(Fee fee) {
        return Map.of(
                "kind", fee.kind().name(),
                "payer", fee.payer().name(),
                "charge", fee.charge().name(),
                "amount", fee.amount());
    }

    private static Fee fee(JsonFields fields) {
        fields.only("kind", "payer", "charge", "amount");
        return new Fee(
                FeeKind.valueOf(fields.text("kind")),
                Payer.valueOf(fields.text("payer")),
                Charge.valueOf(fields.text("charge")),
                fields.number("amount"));
    }
}
