package huirong.app.scoring.card;

import huirong.core.card.Card;
import huirong.core.draft.CardDraft;
import huirong.core.pmml.Pmml;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import java.util.OptionalLong;

/** A card in any of the forms a file may have: an evaluation's card, a scorecard fitted to data, or one in PMML. */
final class UploadedCard {
    private UploadedCard() {}

    /** @throws IllegalArgumentException for anything else, and for what contradicts itself */
    static Card read(String text) {
        if (text.stripLeading().startsWith("<"))
            return CardDraft.of(Pmml.read(text, Scale.USUAL, OptionalLong.empty()));
        return text.contains("\"terms\"") ? CardDraft.of(Scorecard.read(text)) : Card.read(text);
    }
}
