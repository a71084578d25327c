package huirong.app.marketplace.offering;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.marketplace.Fits;
import huirong.app.marketplace.Price;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.web.piece.Cost;
import huirong.app.web.piece.FitLine;
import huirong.core.feature.Words;
import huirong.core.matching.Fit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Products with their cost for a wish and, for a firm's own people, how the firm meets what is asked for. */
@Component
class ShownProducts {
    private final Products products;
    private final Fits fits;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    ShownProducts(Products products, Fits fits, Organisations organisations, MessageSource messages, Clock clock) {
        this.products = products;
        this.fits = fits;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In the order given. */
    List<ShownProduct> of(List<Product> all, Wish wish, @Nullable Actor actor, Locale locale) {
        Map<String, List<huirong.core.matching.FitLine>> lines = lines(all, actor);
        return all.stream()
                .map(product -> {
                    Optional<Price> price = wish.amountFen().isEmpty()
                            ? Optional.empty()
                            : products.price(
                                    product,
                                    wish.amountFen().getAsLong(),
                                    wish.monthsNumber(),
                                    wish.repayment(product),
                                    today());
                    List<huirong.core.matching.FitLine> found = lines.getOrDefault(product.ref(), List.of());
                    return new ShownProduct(
                            product,
                            organisations.find(product.bank()).orElseThrow(),
                            organisations.find(product.unit()).orElseThrow(),
                            price.orElse(null),
                            price.map(priced -> Cost.of(priced.plan(), priced.allIn())).orElse(null),
                            lines.containsKey(product.ref()) ? Fit.of(found) : null,
                            found.stream().map(line -> shown(line, locale)).toList());
                })
                .toList();
    }

    private Map<String, List<huirong.core.matching.FitLine>> lines(List<Product> all, @Nullable Actor actor) {
        if (actor == null || actor.firm() == null || all.isEmpty()) return Map.of();
        try {
            return fits.of(actor, actor.firm(), all, today());
        } catch (NotVisible noFileYet) {
            return Map.of();
        }
    }

    private FitLine shown(huirong.core.matching.FitLine line, Locale locale) {
        String change = line.change().map(words -> say(words, locale)).orElse(null);
        if (line.fit() == Fit.UNKNOWN)
            change = messages.getMessage(
                    "product.fit.stand-in",
                    new Object[] {
                        line.why().map(words -> say(words, locale)).orElse(""),
                        line.standIn().map(words -> say(words, locale)).orElse("")
                    },
                    locale);
        return new FitLine(
                word(line.fit()),
                say(line.criterion().subject(), locale),
                line.figure().map(words -> say(words, locale)).orElse(null),
                say(line.required(), locale),
                line.dataDate().orElse(null),
                change);
    }

    static String word(Fit fit) {
        return switch (fit) {
            case FITS -> "fits";
            case DOES_NOT -> "not";
            case UNKNOWN -> "unknown";
        };
    }

    private static String say(Words words, Locale locale) {
        return "en".equals(locale.getLanguage()) ? words.english() : words.chinese();
    }
}
