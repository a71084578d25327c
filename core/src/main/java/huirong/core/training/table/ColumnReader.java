package huirong.core.training.table;

import huirong.core.scorecard.Input;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns one column's texts into doubles: a number until a text is none, or as a card says. */
final class ColumnReader {
    /** More different texts than this name the rows and describe nothing. */
    static final int MOST_CATEGORIES = 20_000;

    private final String name;
    private final @Nullable Input known;
    private final boolean category;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Doubles values = new Doubles();
    private boolean noNumber;

    ColumnReader(String name, Optional<Input> known, boolean category) {
        this.name = name;
        this.known = known.orElse(null);
        this.category = category;
    }

    String name() {
        return name;
    }

    void take(String text, long line) {
        if (noNumber) return;
        double plain = category || (known != null && known.isCategory()) ? Double.NaN : Decimals.plain(text);
        values.add(plain == plain ? plain : value(text.strip(), line));
    }

    private double value(String text, long line) {
        if (known != null) {
            try {
                return known.value(text);
            } catch (NumberFormatException none) {
                throw Unusable.noNumber(name, line, text);
            }
        }
        if (Input.missing(text)) return Double.NaN;
        if (!category) {
            if (Decimals.number(text)) return Double.parseDouble(text) + 0.0;
            noNumber = true;
            return Double.NaN;
        }
        if (tooMany()) return Double.NaN;
        Integer next = positions.size();
        Integer before = positions.putIfAbsent(text, next);
        return before == null ? next : before;
    }

    /** True for a column that was read as numbers and has a text that is none. */
    boolean noNumber() {
        return noNumber;
    }

    boolean tooMany() {
        return positions.size() > MOST_CATEGORIES;
    }

    /** The column; nothing is kept. */
    Column take(List<Double> special) {
        double[] all = values.take();
        if (known != null) return new Column(known, all);
        if (!category) return new Column(Input.number(name, occurring(special, all)), all);
        Input input = Input.category(name, List.copyOf(positions.keySet()));
        double[] sorted = new double[positions.size()];
        for (int i = 0; i < sorted.length; i++) sorted[positions.get(input.categories().get(i))] = i;
        for (int i = 0; i < all.length; i++) if (all[i] == all[i]) all[i] = sorted[(int) all[i]];
        return new Column(input, all);
    }

    private static List<Double> occurring(List<Double> special, double[] all) {
        TreeSet<Double> found = new TreeSet<>();
        for (double code : special) {
            for (double value : all) {
                if (value != code) continue;
                found.add(code);
                break;
            }
        }
        return List.copyOf(found);
    }
}
