package huirong.core.kernel;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.card.Kind;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Cards of both forms by chance, and values for them: near limits, special, missing, unseen, and what is no number. */
public final class RandomCards {
    private static final Words WORDS = new Words("词", "words");
    private static final double[] ODD = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0.0, Double.MIN_VALUE, Double.MAX_VALUE, -1, -9
    };

    private RandomCards() {}

    public static Card written(Random random) {
        List<Feature> features = new ArrayList<>(Features.ALL);
        Collections.shuffle(features, random);
        int groups = 1 + random.nextInt(5);
        long[] maxima = new long[groups];
        List<Characteristic> characteristics = new ArrayList<>();
        for (int i = 0; i < groups + random.nextInt(12); i++) {
            int group = i < groups ? i : random.nextInt(groups);
            long maximum = 1 + random.nextInt(random.nextBoolean() ? 5 : 2_000);
            maxima[group] += maximum;
            Feature feature = features.get(i);
            List<Bin> bins = feature.unit() == Unit.CODE ? coded(random, feature, maximum) : limited(random, feature, maximum);
            characteristics.add(new Characteristic(feature, "g" + group, maximum, bins, WORDS, WORDS, Optional.empty()));
        }
        List<Group> list = IntStream.range(0, groups).mapToObj(i -> new Group("g" + i, WORDS, maxima[i])).toList();
        return new Card("random", WORDS, Kind.FINANCING, LongStream.of(maxima).sum(), random.nextInt(7_000), list,
                characteristics, Optional.empty());
    }

    private static List<Bin> limited(Random random, Feature feature, long maximum) {
        List<Bin> bins = new ArrayList<>();
        long limit = -50;
        for (int i = random.nextInt(7); i >= 0; i--) {
            limit += 1 + random.nextInt(40);
            long points = random.nextLong(maximum + 1);
            String reason = feature.code() + "-" + i;
            bins.add(i > 0 ? new Bin.Below(limit, points, reason) : new Bin.Rest(points, reason));
        }
        return bins;
    }

    private static List<Bin> coded(Random random, Feature feature, long maximum) {
        List<Bin> bins = new ArrayList<>();
        feature.codes().forEach(code -> bins.add(new Bin.Coded(
                code.code(), random.nextLong(maximum + 1), feature.code() + "-" + bins.size())));
        Collections.shuffle(bins, random);
        return bins;
    }

    public static Scorecard fitted(Random random) {
        List<Input> inputs = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> random.nextInt(3) > 0
                        ? Input.number("n" + i, Stream.of(-9.0, -8.0, 0.0).limit(random.nextInt(4)).toList())
                        : Input.category("c" + i, Stream.of("a", "b \\", "\"c\" d", "<&>", "é", "中").limit(1 + random.nextInt(6)).toList()))
                .toList();
        List<Term> terms = IntStream.range(0, 1 + random.nextInt(15)).mapToObj(i -> term(random, inputs, "t" + i)).toList();
        return new Scorecard("random", WORDS, inputs, random.nextInt(-60_000, 60_000), terms, Scale.USUAL, Optional.empty(),
                new Origin("00", "bad", "1", 10, 3, "by chance", 1));
    }

    private static Term term(Random random, List<Input> inputs, String code) {
        List<Axis> axes = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> axis(random, inputs)).toList();
        int cells = axes.stream().mapToInt(Axis::size).reduce(1, (a, b) -> a * b);
        int spread = random.nextBoolean() ? 4 : 40_000;
        List<Long> points = random.longs(cells, -spread, spread).boxed().toList();
        return new Term(code, WORDS, random.nextInt(-3, 3), axes, points);
    }

    private static Axis axis(Random random, List<Input> inputs) {
        int position = random.nextInt(inputs.size());
        Input input = inputs.get(position);
        List<Slot> slots = new ArrayList<>();
        if (input.isCategory()) {
            int groups = 1 + random.nextInt(3);
            List<List<String>> lists = new ArrayList<>();
            for (int i = 0; i < groups; i++) lists.add(new ArrayList<>());
            input.categories().forEach(category -> lists.get(random.nextInt(groups)).add(category));
            lists.stream().filter(list -> !list.isEmpty()).forEach(list -> slots.add(new Slot.Of(list)));
            slots.add(new Slot.Unseen());
        } else {
            double limit = -3;
            for (int i = random.nextInt(20); i > 0; i--) slots.add(new Slot.Below(limit += 0.25 * (1 + random.nextInt(4))));
            slots.add(new Slot.Rest());
            List<Double> codes = new ArrayList<>(input.special());
            while (!codes.isEmpty()) {
                List<Double> some = codes.subList(0, 1 + random.nextInt(codes.size()));
                slots.add(new Slot.Special(some));
                some.clear();
            }
        }
        slots.add(new Slot.Missing());
        return new Axis(position, slots);
    }

    /** A value as it may come: of a category a position, perhaps one that is not there. */
    public static double value(Random random, boolean category) {
        if (random.nextInt(8) == 0) return ODD[random.nextInt(ODD.length)];
        if (category) return random.nextInt(20) == 0 ? 0.5 : random.nextInt(-1, 8);
        return random.nextInt(-40, 40) * 0.25;
    }
}
