package huirong.app.scoring.trial;

import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Bars of both cards' results by bands of points, with a scale of counts beside them.
 *
 * @param height of the bars' plane; what is drawn is measured from its foot
 */
record Chart(int height, List<Band> bands, List<Tick> ticks) {
    private static final int HEIGHT = 200;

    /** The scale has at most so many steps above nought. */
    private static final int STEPS = 4;

    private static final List<Long> ROUND = List.of(1L, 2L, 5L);

    /** A band of points, how many results of each card lie in it, and how high their bars are. */
    record Band(String name, long from, long live, long trial, long liveHeight, long trialHeight) {}

    /** A line of the scale. */
    record Tick(long count, long height) {}

    /** @param total the most points of the card, in hundredths */
    static Chart of(long total, Comparison found) {
        long most = Math.max(1, Math.max(Collections.max(found.live()), Collections.max(found.trial())));
        long step = step(most);
        long top = (most + step - 1) / step * step;
        List<Tick> ticks = new ArrayList<>();
        for (long count = 0; count <= top; count += step) ticks.add(new Tick(count, count * HEIGHT / top));
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < Comparison.BANDS; i++) {
            long from = total * i / Comparison.BANDS;
            long live = found.live().get(i);
            long trial = found.trial().get(i);
            bands.add(new Band(
                    Fen.yuan(from) + "–" + Fen.yuan(total * (i + 1) / Comparison.BANDS),
                    from / 100,
                    live,
                    trial,
                    live * HEIGHT / top,
                    trial * HEIGHT / top));
        }
        return new Chart(HEIGHT, bands, ticks);
    }

    /** The least of 1, 2, 5, 10, 20, 50 and so on that reaches the most in a few steps. */
    private static long step(long most) {
        for (long power = 1; ; power *= 10)
            for (long digit : ROUND) if (digit * power * STEPS >= most) return digit * power;
    }
}
