package huirong.app.run.card;

import huirong.app.run.Refused;
import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of texts in, rows of results out; it keeps nothing but the row at hand. */
final class RowScores {
    private final Scorecard card;
    private final Kernel kernel;
    private final Outcome outcome;
    private final double[] row;
    private final List<String> keep;
    private final Consumer<List<String>> results;
    private int[] inputs = {};
    private int[] kept = {};
    private int width;
    private long rows = -1;

    RowScores(Scorecard card, List<String> keep, Consumer<List<String>> results) {
        this.card = card;
        this.kernel = Kernel.of(card);
        this.outcome = kernel.outcome();
        this.row = new double[card.inputs().size()];
        this.keep = keep;
        this.results = results;
    }

    /** Rows scored so far. */
    long rows() {
        return Math.max(0, rows);
    }

    /** The header first, then row after row. */
    void line(List<String> texts, long line) {
        if (rows++ < 0) {
            header(texts.stream().map(String::strip).toList());
            return;
        }
        if (texts.size() != width)
            throw Refused.input(
                    "第 " + line + " 行有 " + texts.size() + " 个值，首行有 " + width + " 个列名；请检查该行的分隔符和引号。",
                    "Line " + line + " has " + texts.size() + " values, the first line " + width
                            + " names; check its separators and quotes.");
        for (int i = 0; i < row.length; i++) row[i] = value(card.inputs().get(i), texts.get(inputs[i]), line);
        kernel.score(row, outcome);
        List<String> result = new ArrayList<>();
        for (int column : kept) result.add(texts.get(column));
        result.add(hundredths(outcome.score()));
        result.add(BigDecimal.valueOf(card.bad(outcome.score()), 6).toPlainString());
        for (int rank = 0; rank < Outcome.REASONS; rank++) {
            int term = outcome.lowered(rank);
            result.add(term < 0 ? "" : card.terms().get(term).code());
        }
        for (int term = 0; term < card.terms().size(); term++) result.add(hundredths(outcome.points(term)));
        results.accept(result);
    }

    private void header(List<String> names) {
        width = names.size();
        inputs = positions(card.inputs().stream().map(Input::name).toList(), names);
        kept = positions(keep, names);
        List<String> header = new ArrayList<>(keep);
        header.add("score");
        header.add("bad_chance");
        for (int rank = 1; rank <= Outcome.REASONS; rank++) header.add("reason_" + rank);
        card.terms().forEach(term -> header.add("points: " + term.code()));
        results.accept(header);
    }

    private static int[] positions(List<String> wanted, List<String> names) {
        return wanted.stream().mapToInt(name -> position(name, names)).toArray();
    }

    private static int position(String name, List<String> names) {
        int position = names.indexOf(name);
        if (position < 0)
            throw Refused.input(
                    "没有名为“" + name + "”的列；现有的列：" + String.join("、", names) + "。",
                    "There is no column “" + name + "”; the columns are " + String.join(", ", names) + ".");
        if (names.lastIndexOf(name) != position)
            throw Refused.input("列名“" + name + "”出现了两次。", "The column name “" + name + "” is there twice.");
        return position;
    }

    private static double value(Input input, String text, long line) {
        try {
            return input.value(text);
        } catch (NumberFormatException e) {
            throw Refused.input(
                    "第 " + line + " 行“" + input.name() + "”列应为数字，实为“" + text + "”；请改正，或留空表示缺失。",
                    "Line " + line + ", column “" + input.name() + "” must be a number, not “" + text
                            + "”; correct it, or leave it blank if it is missing.");
        }
    }

    static String hundredths(long points) {
        return BigDecimal.valueOf(points, 2).toPlainString();
    }
}
