package huirong.core.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The cards that come with the program. They were written by reasoning, not fitted to outcomes. */
public final class Cards {
    private static final List<Card> BUILT_IN =
            List.of("invoice", "district", "public").stream().map(Cards::read).toList();

    private Cards() {}

    public static List<Card> builtIn() {
        return BUILT_IN;
    }

    /** The built-in card of a code. */
    public static Optional<Card> builtIn(String code) {
        return BUILT_IN.stream().filter(card -> card.code().equals(code)).findFirst();
    }

    private static Card read(String name) {
        String path = "/huirong/cards/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(Cards.class.getResourceAsStream(path), path)) {
            return Card.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
