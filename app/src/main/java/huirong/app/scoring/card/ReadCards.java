package huirong.app.scoring.card;

import huirong.core.card.Card;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Cards that were read from their stored spelling, by version: thousands of evaluations cite few cards. */
@Component
public class ReadCards {
    private static final int MOST = 256;

    private final Map<String, Card> read = new ConcurrentHashMap<>();

    ReadCards() {}

    /**
     * @param version the hash the spelling is stored under
     * @throws IllegalStateException if the spelling gives another: then it was altered
     */
    public Card of(String version, Supplier<String> json) {
        Card known = read.get(version);
        if (known != null) return known;
        Card card = Card.read(json.get());
        if (!card.version().equals(version))
            throw new IllegalStateException("card " + version + " reads as " + card.version() + ": it was altered");
        if (read.size() >= MOST) read.clear();
        read.put(version, card);
        return card;
    }
}
