package huirong.story.play;

import huirong.story.visit.Page;
import huirong.story.visit.Sheet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The five banks' products: one officer drafts and proposes, another publishes. */
final class BankProducts {
    private static final List<String> TEXTS = List.of(
            "chinese", "english", "audience", "audienceEnglish", "security", "securityEnglish", "advantages",
            "advantagesEnglish", "steps", "stepsEnglish", "minWan", "maxWan", "months", "spread", "unit");

    private BankProducts() {}

    /** @return reference of each bank's product */
    static Map<String, String> publish(Play play) {
        Map<String, String> references = new ConcurrentHashMap<>();
        play.together(Cast.products(), product -> references.put(product.path("bank").asString(), publish(play, product)));
        return references;
    }

    private static String publish(Play play, JsonNode product) {
        Sheet draft = play.officer(product.path("maker").asString()).open("/bank/products/new").sheet("/bank/products");
        for (String field : TEXTS) draft.with(field, product.path(field).asString());
        draft.with("repayment", strings(product.path("repayment")));
        rows(draft, List.of("feeKind", "feePayer", "feeCharge", "feeAmount"), product.path("fees"));
        rows(draft, List.of("feature", "comparison", "value"), product.path("criteria"));
        Page drafted = draft.send().follow();
        drafted.sheet("/proposal").send();
        play.officer(product.path("checker").asString()).open(drafted.path()).sheet("/publication").send();
        return drafted.path().substring(drafted.path().lastIndexOf('/') + 1);
    }

    /** Each stated row has as many words as there are columns. */
    private static void rows(Sheet draft, List<String> columns, JsonNode rows) {
        for (int column = 0; column < columns.size(); column++) {
            int place = column;
            String[] cells = rows.valueStream()
                    .map(row -> row.asString().split(" ", columns.size())[place])
                    .toArray(String[]::new);
            draft.with(columns.get(column), cells);
        }
    }

    private static String[] strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toArray(String[]::new);
    }
}
