package huirong.bench;

import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** kie-dmn: one decision table for each characteristic and a sum; score and points, no reasons. For plain cards only. */
final class DecisionTables implements Engine {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    DecisionTables(Scorecard card, double[][] columns) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(document(card)), "UTF-8")))
                .getOrElseThrow(broken -> new IllegalStateException(broken));
        model = runtime.getModels().getFirst();
        if (model.hasErrors()) throw new IllegalStateException(model.getMessages().toString());
        for (int row = 0; row < columns[0].length; row++) {
            Map<String, Object> values = new HashMap<>();
            for (int i = 0; i < columns.length; i++)
                values.put(
                        card.inputs().get(i).name(),
                        Double.isNaN(columns[i][row]) ? null : BigDecimal.valueOf(columns[i][row]));
            rows.add(values);
        }
    }

    private static String document(Scorecard card) {
        StringBuilder text = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " namespace=\"urn:bench\" name=\"card\" id=\"card\">");
        card.inputs().forEach(input -> text.append("<inputData id=\"" + input.name() + "\" name=\"" + input.name()
                + "\"><variable name=\"" + input.name() + "\" typeRef=\"number\"/></inputData>"));
        card.terms().forEach(term -> text.append(table(card, term)));
        text.append("<decision id=\"score\" name=\"score\"><variable name=\"score\" typeRef=\"number\"/>");
        card.terms().forEach(term -> text.append(
                "<informationRequirement><requiredDecision href=\"#" + term.code() + "\"/></informationRequirement>"));
        String sum = card.terms().stream().map(Term::code).collect(Collectors.joining(" + "));
        text.append("<literalExpression><text>" + card.start() + " + " + sum + "</text></literalExpression></decision>");
        return text.append("</definitions>").toString();
    }

    private static String table(Scorecard card, Term term) {
        String input = card.inputs().get(term.axes().getFirst().input()).name();
        StringBuilder text = new StringBuilder("<decision id=\"" + term.code() + "\" name=\"" + term.code() + "\"><variable name=\""
                + term.code() + "\" typeRef=\"number\"/><informationRequirement><requiredInput href=\"#" + input
                + "\"/></informationRequirement><decisionTable hitPolicy=\"FIRST\"><input><inputExpression typeRef=\"number\"><text>"
                + input + "</text></inputExpression></input><output typeRef=\"number\"/>");
        List<Slot> slots = term.axes().getFirst().slots();
        rule(text, "null", term.points().getLast());
        for (int i = 0; i < slots.size() - 2; i++)
            rule(text, "&lt; " + ((Slot.Below) slots.get(i)).limit(), term.points().get(i));
        rule(text, "-", term.points().get(slots.size() - 2));
        return text.append("</decisionTable></decision>").toString();
    }

    private static void rule(StringBuilder text, String when, long points) {
        text.append("<rule><inputEntry><text>" + when + "</text></inputEntry><outputEntry><text>" + points
                + "</text></outputEntry></rule>");
    }

    @Override
    public long score(int row) {
        DMNContext context = runtime.newContext();
        rows.get(row).forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.getDecisionResultByName("score").getResult() instanceof BigDecimal score) return score.longValueExact();
        throw new IllegalStateException(result.getMessages().toString());
    }
}
