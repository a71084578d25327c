package huirong.app.marketplace.offering;

import huirong.app.access.Organisation;
import huirong.app.marketplace.Price;
import huirong.app.marketplace.Product;
import huirong.app.web.piece.Cost;
import huirong.app.web.piece.FitLine;
import huirong.core.feature.Words;
import huirong.core.matching.Fit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product as a page shows it.
 *
 * @param bank who offers it
 * @param unit which of its units keeps the requests
 * @param price null if the product does not offer what was wished for
 * @param cost the same as a piece of a page; null with it
 * @param fit of all lines together; null if nobody asks for a firm
 * @param lines how the firm meets what is asked for; empty without a firm
 */
public record ShownProduct(
        Product product,
        Organisation bank,
        Organisation unit,
        @Nullable Price price,
        @Nullable Cost cost,
        @Nullable Fit fit,
        List<FitLine> lines) {

    /** In the page's language, or in Chinese where nothing else was written. */
    public static String text(Words words, String language) {
        return "en".equals(language) && !words.english().isEmpty() ? words.english() : words.chinese();
    }

    /** The same, line by line. */
    public static List<String> lines(Words words, String language) {
        return text(words, language).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Reference of the one that costs least in all; empty if fewer than two have a cost, or if two cost the same. */
    static Optional<String> lowest(List<ShownProduct> all) {
        long[] rates = all.stream()
                .map(ShownProduct::price)
                .filter(Objects::nonNull)
                .mapToLong(price -> price.allIn().yearlyMillionths())
                .sorted()
                .toArray();
        if (rates.length < 2 || rates[0] == rates[1]) return Optional.empty();
        return all.stream()
                .filter(each -> each.price != null && each.price.allIn().yearlyMillionths() == rates[0])
                .map(each -> each.product.ref())
                .findFirst();
    }

    /** What the criteria without data are about. */
    public List<String> unknown() {
        return lines.stream().filter(line -> line.fit().equals("unknown")).map(FitLine::criterion).toList();
    }

    /** How many lines have this fit: fits, not or unknown. */
    public long count(String word) {
        return lines.stream().filter(line -> line.fit().equals(word)).count();
    }
}
