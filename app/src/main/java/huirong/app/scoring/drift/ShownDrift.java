package huirong.app.scoring.drift;

import huirong.app.scoring.card.BinWords;
import huirong.app.scoring.card.Language;
import huirong.app.scoring.card.PointBands;
import huirong.app.web.piece.PairedBars;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Kind;
import huirong.core.feature.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Two populations on the page.
 *
 * @param then the earlier one
 * @param now the later one
 * @param few true if there are too few firms to show anything but how many
 * @param total of the points, null where there are too few
 * @param chart of the points, null with it
 * @param characteristics the one that moved most first; empty where there are too few
 * @param incomparable names of characteristics that one of the populations was not asked for
 */
record ShownDrift(
        Population then,
        Population now,
        boolean few,
        @Nullable Shift total,
        @Nullable PairedBars chart,
        List<Shift> characteristics,
        List<String> incomparable) {
    /** Of fewer firms a distribution of a financing card would tell single results. */
    static final int FEWEST = 20;

    /** Of fewer firms the figures say little. */
    static final int ENOUGH = 50;

    private static final int HUNDREDTHS = 100;

    private static final Words MISSING = new Words("没有数据", "no data");

    static ShownDrift of(Card card, Population then, Population now, Language language) {
        if (few(card, then.firms(), now.firms()))
            return new ShownDrift(then, now, true, null, null, List.of(), List.of());
        List<Shift> shifts = new ArrayList<>();
        List<String> incomparable = new ArrayList<>();
        for (Characteristic characteristic : card.characteristics()) {
            String name = language.of(characteristic.feature().name());
            long[] before = then.bins(characteristic.feature().code());
            long[] after = now.bins(characteristic.feature().code());
            if (few(card, LongStream.of(before).sum(), LongStream.of(after).sum())) incomparable.add(name);
            else shifts.add(Shift.between(name, values(characteristic, language), before, after));
        }
        shifts.sort(Comparator.comparingDouble(Shift::index).reversed());
        boolean hidden = few(card, then.scored(), now.scored());
        PointBands bands = new PointBands(card.total());
        Shift total = hidden ? null : Shift.between("", bands.names(), then.bands(), now.bands());
        PairedBars chart = total == null
                ? null
                : PairedBars.of(
                        bands.names(),
                        bands.ticks(),
                        total.bins().stream().mapToLong(Shift.Bin::before).toArray(),
                        total.bins().stream().mapToLong(Shift.Bin::now).toArray(),
                        Language::percent,
                        share -> share / HUNDREDTHS + "%");
        return new ShownDrift(then, now, false, total, chart, shifts, incomparable);
    }

    /** True if either period has too few firms for the figures to say much. */
    public boolean unreliable() {
        return Math.min(then.firms(), now.firms()) < ENOUGH;
    }

    /** Names of the characteristics that moved far. */
    public List<String> alarms() {
        return with(Light.ALARM);
    }

    /** Names of the characteristics that moved noticeably. */
    public List<String> watched() {
        return with(Light.WATCH);
    }

    private List<String> with(Light light) {
        return characteristics.stream()
                .filter(shift -> shift.light() == light)
                .map(Shift::name)
                .toList();
    }

    private static boolean few(Card card, long before, long now) {
        return Math.min(before, now) < (card.kind() == Kind.FINANCING ? FEWEST : 1);
    }

    private static List<String> values(Characteristic characteristic, Language language) {
        List<String> values = new ArrayList<>(
                BinWords.of(characteristic).stream().map(language::of).toList());
        values.add(language.of(MISSING));
        return values;
    }
}
