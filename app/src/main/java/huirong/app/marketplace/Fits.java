package huirong.app.marketplace;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.scoring.Evaluations;
import huirong.core.evaluation.Evaluation;
import huirong.core.fact.Catalogue;
import huirong.core.feature.Features;
import huirong.core.feature.FileReading;
import huirong.core.feature.Words;
import huirong.core.matching.Criterion;
import huirong.core.matching.Criterion.OfFeature;
import huirong.core.matching.Criterion.OfPoints;
import huirong.core.matching.Fit;
import huirong.core.matching.FitLine;
import huirong.core.matching.Matching;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether a firm meets what products ask for, from what the actor may read of its file. Every read is logged. What comes out
 * is an opinion: it is shown and frozen, never submitted as a fact.
 */
@Component
public class Fits {
    private static final String PURPOSE = "fit";
    private static final Words NOT_AUTHORISED =
            new Words("企业没有授权查询这一项", "the firm has not authorised this reader to see it");

    private final CreditFiles files;
    private final Evaluations evaluations;

    Fits(CreditFiles files, Evaluations evaluations) {
        this.files = files;
        this.evaluations = evaluations;
    }

    /**
     * One line per criterion of the product.
     *
     * @param firm reference of the firm
     * @param day up to which the file is read; a product is asked about today. Where the firm's evaluation is about an
     *     earlier day, the last on which a source answered, so is the fit: one file does not show two figures
     * @throws NotVisible if the actor has no basis to read the firm's file
     */
    public List<FitLine> of(Actor actor, String firm, Product product, LocalDate day) {
        return of(actor, firm, List.of(product), day).getOrDefault(product.ref(), List.of());
    }

    /**
     * The same for several products from one read of the file, by product reference in the order given.
     *
     * @throws NotVisible if the actor has no basis to read the firm's file
     */
    public Map<String, List<FitLine>> of(Actor actor, String firm, List<Product> products, LocalDate day) {
        LocalDate evaluated = evaluations.day(actor, firm).filter(last -> last.isBefore(day)).orElse(day);
        ReadableFile file = files.open(actor, firm, new Moment(evaluated, files.now().seq()), PURPOSE);
        FileReading reading = FileReading.of(file.factFile());
        Map<String, Evaluation> points = evaluations.by(actor, firm, cards(products));
        Map<String, List<FitLine>> fits = new LinkedHashMap<>();
        for (Product product : products)
            fits.put(
                    product.ref(),
                    Matching.of(product.criteria(), reading, points).stream()
                            .map(line -> told(line, file))
                            .toList());
        return fits;
    }

    /** A reader whom the firm did not let see an item is told that, not that no source has answered. */
    private static FitLine told(FitLine line, ReadableFile file) {
        boolean hidden = line.fit() == Fit.UNKNOWN
                && line.criterion() instanceof OfFeature of
                && Features.get(of.feature()).items().stream()
                        .map(Catalogue::item)
                        .flatMap(Optional::stream)
                        .anyMatch(item -> !file.covers(item));
        return hidden
                ? new FitLine(
                        line.criterion(),
                        line.fit(),
                        line.required(),
                        line.figure(),
                        line.dataDate(),
                        Optional.of(NOT_AUTHORISED),
                        line.change(),
                        line.standIn())
                : line;
    }

    private static Set<String> cards(List<Product> products) {
        return products.stream()
                .flatMap(product -> product.criteria().stream())
                .filter(OfPoints.class::isInstance)
                .map(Criterion::code)
                .map(code -> code.substring(OfPoints.PREFIX.length()))
                .collect(Collectors.toSet());
    }
}
