package huirong.app.scoring.card;

import huirong.app.access.NotVisible;
import huirong.app.access.Reference;
import huirong.core.card.Card;
import huirong.core.card.CardState;
import huirong.core.card.Cards;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The cards in use today. Those that come with the program are the first version of their code, approved with the release;
 * once a version of a code is there, the program never puts another beside it.
 */
@Component
public class LiveCards implements SmartInitializingSingleton {
    private static final List<String> PROGRAM = Cards.builtIn().stream().map(Card::code).toList();

    private final CardStore store;
    private final Clock clock;

    LiveCards(CardStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Card card : Cards.builtIn())
            store.add(
                    new CardVersion(Reference.fresh(), 1, "", CardState.LIVE, card, "", null, null), clock.instant());
    }

    /** One card for each code in use: those of the program in its order, then others by code. */
    public List<Card> all() {
        return versions().stream().map(CardVersion::card).toList();
    }

    /** @throws NotVisible if no version of the card is in use today */
    public Card find(String code) {
        return all().stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotVisible("card " + code));
    }

    /** Cards that are computed beside the one in use. */
    public List<Card> onTrial(String code) {
        return store.onTrial(code).stream().map(CardVersion::card).toList();
    }

    List<CardVersion> versions() {
        return store.inUse(LocalDate.now(clock)).stream()
                .sorted(Comparator.comparingInt(version -> place(version.code())))
                .toList();
    }

    private static int place(String code) {
        int place = PROGRAM.indexOf(code);
        return place < 0 ? PROGRAM.size() : place;
    }
}
