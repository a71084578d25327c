package huirong.app.scoring.card;

import huirong.core.card.Bin;
import huirong.core.card.Characteristic;
import huirong.core.feature.CodeName;
import huirong.core.feature.Feature;
import huirong.core.feature.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which values each bin of a characteristic takes, in words. */
public final class BinWords {
    private BinWords() {}

    /** In card order, one for each bin. */
    public static List<Words> of(Characteristic characteristic) {
        Feature feature = characteristic.feature();
        List<Words> words = new ArrayList<>();
        Optional<Words> from = Optional.empty();
        for (Bin bin : characteristic.bins()) {
            words.add(
                    switch (bin) {
                        case Bin.Below below -> between(from, Optional.of(feature.words(below.limit())));
                        case Bin.Rest rest -> between(from, Optional.empty());
                        case Bin.Coded coded -> name(feature, coded.code());
                    });
            if (bin instanceof Bin.Below below) from = Optional.of(feature.words(below.limit()));
        }
        return words;
    }

    private static Words between(Optional<Words> from, Optional<Words> below) {
        if (from.isEmpty())
            return below.map(limit -> new Words("低于 " + limit.chinese(), "below " + limit.english()))
                    .orElse(new Words("任何数值", "any value"));
        Words least = from.get();
        return below.map(limit -> new Words(
                        least.chinese() + " 起，低于 " + limit.chinese(), least.english() + " to below " + limit.english()))
                .orElse(new Words("不低于 " + least.chinese(), least.english() + " or more"));
    }

    private static Words name(Feature feature, String code) {
        return feature.codes().stream()
                .filter(known -> known.code().equals(code))
                .map(CodeName::name)
                .findFirst()
                .orElseThrow();
    }
}
