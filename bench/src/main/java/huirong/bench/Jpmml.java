package huirong.bench;

import huirong.core.pmml.Pmml;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;

/** JPMML-Evaluator with our export: score and four reasons. */
final class Jpmml implements Engine {
    private final Evaluator evaluator;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Jpmml(Scorecard card, double[][] columns) throws Exception {
        evaluator = new LoadingModelEvaluatorBuilder()
                .load(new ByteArrayInputStream(Pmml.of(card).getBytes(StandardCharsets.UTF_8)))
                .build();
        evaluator.verify();
        for (int row = 0; row < columns[0].length; row++) {
            Map<String, Object> values = new HashMap<>();
            for (int i = 0; i < columns.length; i++) put(values, card.inputs().get(i), columns[i][row]);
            rows.add(values);
        }
    }

    private static void put(Map<String, Object> values, Input input, double value) {
        if (Double.isNaN(value)) return;
        if (!input.isCategory()) values.put(input.name(), value);
        else values.put(input.name(), value < 0 ? "a trade that the card does not know" : input.categories().get((int) value));
    }

    @Override
    public long score(int row) {
        return ((Number) evaluator.evaluate(rows.get(row)).get("score")).longValue();
    }

    @Override
    public List<String> reasons(int row) {
        Map<String, ?> result = evaluator.evaluate(rows.get(row));
        List<String> reasons = new ArrayList<>();
        for (int rank = 1; rank <= 4; rank++) if (result.get("reason" + rank) instanceof String code) reasons.add(code);
        return reasons;
    }
}
