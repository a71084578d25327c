package huirong.app.scoring.card;

import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.List;

/**
 * Bands of points of equal width from nought to the most a card gives, the last including it.
 *
 * @param total the most points, in hundredths
 */
public record PointBands(long total) {
    public static final int COUNT = 10;

    /** Which band points in hundredths lie in. */
    public int of(long points) {
        return (int) Math.min(COUNT - 1, points * COUNT / Math.max(1, total));
    }

    /** For example 40.00–50.00. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) names.add(lower(i) + "–" + lower(i + 1));
        return names;
    }

    /** For example 40: what stands below the band in a chart. */
    public List<String> ticks() {
        List<String> ticks = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) ticks.add(lower(i).replaceFirst("\\..*", ""));
        return ticks;
    }

    private String lower(int band) {
        return Fen.yuan(total * band / COUNT);
    }
}
