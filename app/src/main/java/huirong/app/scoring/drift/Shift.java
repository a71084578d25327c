package huirong.app.scoring.drift;

import huirong.core.money.Ratios;
import huirong.core.training.measure.Stability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * One distribution then and now.
 *
 * @param name of what is distributed
 * @param index how far apart the two are
 * @param chance how far apart they would get by chance
 * @param bins in card order
 */
public record Shift(String name, double index, double chance, List<Bin> bins) {
    private static final int DECIMALS = 3;

    /**
     * @param values in words
     * @param before share of the firms then, in ten-thousandths
     * @param now share of the firms now, in ten-thousandths
     */
    public record Bin(String values, long before, long now) {}

    static Shift between(String name, List<String> values, long[] before, long[] now) {
        long allBefore = LongStream.of(before).sum();
        long allNow = LongStream.of(now).sum();
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < before.length; i++)
            bins.add(new Bin(values.get(i), share(before[i], allBefore), share(now[i], allNow)));
        return new Shift(name, Stability.index(before, now), Stability.chance(before, now), bins);
    }

    Light light() {
        return Light.of(index, chance);
    }

    /** Message of the word for it. */
    public String word() {
        return "drift.light." + light();
    }

    public String tone() {
        return light().tone();
    }

    public String written() {
        return written(index);
    }

    public String writtenChance() {
        return written(chance);
    }

    private static String written(double index) {
        return BigDecimal.valueOf(index).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static long share(long part, long whole) {
        return Ratios.perTenThousand(part, whole).orElse(0);
    }
}
