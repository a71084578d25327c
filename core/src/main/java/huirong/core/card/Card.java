package huirong.core.card;

import huirong.core.fact.CanonicalJson;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scorecard; the package's docstring has its JSON form. A card that contradicts itself cannot be made.
 *
 * @param code which card it is, through all its versions
 * @param total the most points, in hundredths
 * @param minimumCompleteness known maximum over total, in ten-thousandths, below which no result is given
 * @param grades present exactly if the card is public
 */
public record Card(
        String code,
        Words title,
        Kind kind,
        long total,
        long minimumCompleteness,
        List<Group> groups,
        List<Characteristic> characteristics,
        Optional<GradeLimits> grades) {

    /** @throws IllegalArgumentException saying where and how the card contradicts itself */
    public Card {
        groups = List.copyOf(groups);
        characteristics = List.copyOf(characteristics);
        CardCheck.check(code, kind, total, minimumCompleteness, groups, characteristics, grades);
    }

    /** @throws IllegalArgumentException saying where and what, for a text that is no card */
    public static Card read(String json) {
        return CardReader.read(json);
    }

    /** Its one spelling; reading it gives an equal card. */
    public String canonical() {
        return CanonicalJson.write(CardWriter.plain(this));
    }

    /** Lower-case hexadecimal SHA-256 of {@link #canonical()} in UTF-8. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The codes of the {@link CatalogueItem}s it reads: what a firm must authorise for it, and what a read must name. */
    public Set<String> items() {
        Set<String> items = new TreeSet<>();
        characteristics.forEach(characteristic -> items.addAll(characteristic.feature().items()));
        return items;
    }

    /** @throws IllegalArgumentException if the card does not use the feature */
    public Characteristic characteristic(String feature) {
        return characteristics.stream()
                .filter(characteristic -> characteristic.feature().code().equals(feature))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("card " + code + " does not use " + feature));
    }
}
