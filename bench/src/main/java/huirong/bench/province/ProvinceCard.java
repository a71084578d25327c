package huirong.bench.province;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.card.Kind;
import huirong.core.feature.CodeName;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card of features that SQL can say too: ten of them over four items, ten points each. */
final class ProvinceCard {
    private static final long MAXIMUM = 1_000;
    private static final Words WORDS = new Words("比较", "measured");

    static final Card CARD = made();

    private ProvinceCard() {}

    private static Card made() {
        List<Characteristic> all = List.of(
                coded("registration-status"),
                numbers("registration-age", 12, 36, 60, 120),
                numbers("sales-turnover-12", 10_000_000, 50_000_000, 100_000_000, 200_000_000),
                numbers("sales-months-active-12", 3, 6, 9, 12),
                numbers("sales-buyers-12", 2, 4, 6, 9),
                numbers("sales-largest-buyer-12", 2_000, 3_000, 4_000, 6_000),
                numbers("penalties-general", 1, 2),
                numbers("penalties-serious", 1, 2),
                numbers("enforcement-open", 1, 2),
                numbers("enforcement-open-claimed", 1, 10_000_000, 50_000_000));
        return new Card(
                "province",
                WORDS,
                Kind.FINANCING,
                MAXIMUM * all.size(),
                6_000,
                List.of(new Group("all", WORDS, MAXIMUM * all.size())),
                all,
                Optional.empty());
    }

    private static Characteristic numbers(String code, long... limits) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) bins.add(new Bin.Below(limits[i], points(code, i), reason(code, i)));
        bins.add(new Bin.Rest(points(code, limits.length), reason(code, limits.length)));
        return characteristic(Features.get(code), bins);
    }

    private static Characteristic coded(String code) {
        Feature feature = Features.get(code);
        List<Bin> bins = new ArrayList<>();
        for (CodeName name : feature.codes()) bins.add(new Bin.Coded(name.code(), points(code, bins.size()), reason(code, bins.size())));
        return characteristic(feature, bins);
    }

    private static Characteristic characteristic(Feature feature, List<Bin> bins) {
        return new Characteristic(feature, "all", MAXIMUM, bins, WORDS, WORDS, Optional.empty());
    }

    /** Any that differ. */
    private static long points(String code, int bin) {
        return Math.floorMod(code.hashCode() + 331L * bin * bin, MAXIMUM + 1);
    }

    private static String reason(String code, int bin) {
        return code + "-" + bin;
    }
}
