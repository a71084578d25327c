package huirong.bench;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Common Expression Language: one sum of nested choices; a score only. For plain cards only. */
final class CommonExpressions implements Engine {
    private final Program program;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    CommonExpressions(Scorecard card, double[][] columns) throws Exception {
        var builder = CelFactory.standardCelBuilder().setResultType(SimpleType.INT);
        card.inputs().forEach(input -> builder.addVar(input.name(), SimpleType.DOUBLE));
        Cel cel = builder.build();
        String sum = card.terms().stream().map(term -> choice(card, term)).collect(Collectors.joining(" + "));
        program = cel.createProgram(cel.compile(card.start() + " + " + sum).getAst());
        for (int row = 0; row < columns[0].length; row++) {
            Map<String, Object> values = new HashMap<>();
            for (int i = 0; i < columns.length; i++) values.put(card.inputs().get(i).name(), columns[i][row]);
            rows.add(values);
        }
    }

    private static String choice(Scorecard card, Term term) {
        String name = card.inputs().get(term.axes().getFirst().input()).name();
        List<Slot> slots = term.axes().getFirst().slots();
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < slots.size() - 2; i++)
            text.append(name + " < " + ((Slot.Below) slots.get(i)).limit() + " ? " + term.points().get(i) + " : ");
        // Here NaN equals itself, and it is not below anything.
        text.append(name + " < 1e300 ? " + term.points().get(slots.size() - 2) + " : " + term.points().getLast());
        return text.append(")").toString();
    }

    @Override
    public long score(int row) {
        try {
            return (Long) program.eval(rows.get(row));
        } catch (CelEvaluationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
