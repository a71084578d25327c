package huirong.core.fund;

import java.util.List;

/**
 * On which lists of its zone a firm stood on the day its loan was drawn.
 *
 * @param negative references of what the negative list (负面清单) said of it
 * @param white references of what the white list (白名单) said of it
 * @param key references of what the key list (重点名单) said of it
 */
public record Listings(List<String> negative, List<String> white, List<String> key) {
    public static final Listings NONE = new Listings(List.of(), List.of(), List.of());

    public Listings {
        negative = List.copyOf(negative);
        white = List.copyOf(white);
        key = List.copyOf(key);
    }
}
