package huirong.bench;

import huirong.core.feature.Words;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Cards and rows by chance from a seed. Values are quarters, so that a decimal and a double are the same number. */
final class Sample {
    private static final List<Double> SPECIAL = List.of(-9.0, -8.0, -7.0);
    private static final List<String> TRADES = List.of("knives", "locks", "tools", "forgings", "\"quoted\" \\ 五金");

    private Sample() {}

    /** 15 characteristics of five limits, so six bins, and one more for missing. */
    static Scorecard plain() {
        Random random = new Random(15);
        List<Input> inputs = IntStream.range(0, 15).mapToObj(i -> Input.number("x" + i, List.of())).toList();
        return card("plain", inputs, IntStream.range(0, 15).mapToObj(i -> term(random, "t" + i, List.of(limits(random, i, List.of(), 5)))).toList());
    }

    /** Numbers with special codes, categories, and tables of two inputs, as a credit bureau's data has them. */
    static Scorecard mixed() {
        Random random = new Random(23);
        List<Input> inputs = IntStream.range(0, 12)
                .mapToObj(i -> i % 3 == 2 ? Input.category("x" + i, TRADES) : Input.number("x" + i, i % 3 == 0 ? SPECIAL : List.of()))
                .toList();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 12; i++) terms.add(term(random, "t" + i, List.of(axis(random, inputs, i))));
        for (int i = 0; i < 3; i++) terms.add(term(random, "pair" + i, List.of(axis(random, inputs, i), axis(random, inputs, i + 5))));
        return card("mixed", inputs, terms);
    }

    private static Axis axis(Random random, List<Input> inputs, int i) {
        Input input = inputs.get(i);
        if (!input.isCategory()) return limits(random, i, input.special(), 6);
        return new Axis(i, List.of(new Slot.Of(TRADES.subList(0, 2)), new Slot.Of(TRADES.subList(2, 5)), new Slot.Unseen(), new Slot.Missing()));
    }

    private static Axis limits(Random random, int input, List<Double> special, int count) {
        List<Slot> slots = new ArrayList<>();
        double limit = 0;
        for (int i = 0; i < count; i++) slots.add(new Slot.Below(limit += 0.25 * (20 + random.nextInt(60))));
        slots.add(new Slot.Rest());
        if (!special.isEmpty()) slots.add(new Slot.Special(special.subList(0, 1)));
        if (!special.isEmpty()) slots.add(new Slot.Special(special.subList(1, 3)));
        slots.add(new Slot.Missing());
        return new Axis(input, slots);
    }

    /** Usual points differ in fractions of a point, so that reasons rarely tie. */
    private static Term term(Random random, String code, List<Axis> axes) {
        int cells = axes.stream().mapToInt(Axis::size).reduce(1, (a, b) -> a * b);
        List<Long> points = random.longs(cells, -4_000, 6_000).boxed().toList();
        return new Term(code, new Words(code, code), random.nextInt(1_500), axes, points);
    }

    private static Scorecard card(String code, List<Input> inputs, List<Term> terms) {
        return new Scorecard(code, new Words(code, code), inputs, 30_000, terms, Scale.USUAL, Optional.empty(),
                new Origin("00", "bad", "1", 0, 0, "by chance", 15));
    }

    /** One column for each input: one value in twenty is missing, some are special codes or unseen. */
    static double[][] columns(Scorecard card, int rows, long seed) {
        Random random = new Random(seed);
        double[][] columns = new double[card.inputs().size()][rows];
        for (int i = 0; i < columns.length; i++)
            for (int row = 0; row < rows; row++) columns[i][row] = value(random, card.inputs().get(i));
        return columns;
    }

    private static double value(Random random, Input input) {
        int chance = random.nextInt(20);
        if (chance == 0) return Double.NaN;
        if (input.isCategory()) return chance == 1 ? Input.UNSEEN : random.nextInt(input.categories().size());
        if (chance < 3 && !input.special().isEmpty()) return input.special().get(random.nextInt(input.special().size()));
        return 0.25 * random.nextInt(-20, 400);
    }

    static double[] row(double[][] columns, int row) {
        return IntStream.range(0, columns.length).mapToDouble(i -> columns[i][row]).toArray();
    }
}
