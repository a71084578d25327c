package huirong.app.run.card;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.Built;
import huirong.core.training.FoldFigures;
import huirong.core.training.measure.Spreading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What is kept beside a card of how it was trained: the folds, and how the training rows were spread, against which other data
 * are compared.
 *
 * @param card version of the card
 * @param folds one for each part of the rows
 * @param spreading of the training rows over the card's bins and over bands of scores
 */
record TrainingFile(String card, Figures figures, List<FoldFigures> folds, Spreading spreading) {
    static TrainingFile of(Built built, Spreading spreading) {
        return new TrainingFile(built.card().version(), Figures.of(built.folds()), built.folds(), spreading);
    }

    void write(Path path) throws IOException {
        Files.writeString(path, CardFiles.JSON.writeValueAsString(this) + "\n");
    }

    /** That of a card, if it lies beside it. */
    static Optional<TrainingFile> beside(Path cardFile, Scorecard card) throws IOException {
        Path path = cardFile.resolveSibling("folds.json");
        if (!Files.isRegularFile(path)) return Optional.empty();
        try {
            TrainingFile read = CardFiles.JSON.readValue(Files.readString(path), TrainingFile.class);
            return read.card.equals(card.version()) ? Optional.of(read) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
