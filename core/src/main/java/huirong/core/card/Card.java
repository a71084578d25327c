package huirong.core.card;

import huirong.core.fact.CanonicalJson;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard; the package's docstring has its JSON form. A card that contradicts itself cannot be made. Two cards are equal
 * if their canonical spelling is; spelling and hash are made once, because every evaluation cites them.
 */
public final class Card {
    private final String code;
    private final Words title;
    private final Kind kind;
    private final long total;
    private final long minimumCompleteness;
    private final List<Group> groups;
    private final List<Characteristic> characteristics;
    private final Optional<GradeLimits> grades;
    private final String canonical;
    private final String version;

    /**
     * @param code which card it is, through all its versions
     * @param total the most points, in hundredths
     * @param minimumCompleteness known maximum over total, in ten-thousandths, below which no result is given
     * @param grades present exactly if the card is public
     * @throws IllegalArgumentException saying where and how the card contradicts itself
     */
    public Card(
            String code,
            Words title,
            Kind kind,
            long total,
            long minimumCompleteness,
            List<Group> groups,
            List<Characteristic> characteristics,
            Optional<GradeLimits> grades) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.total = total;
        this.minimumCompleteness = minimumCompleteness;
        this.groups = List.copyOf(groups);
        this.characteristics = List.copyOf(characteristics);
        this.grades = grades;
        CardCheck.check(this);
        this.canonical = CanonicalJson.write(CardWriter.plain(this));
        this.version = CanonicalJson.hash(canonical);
    }

    /** @throws IllegalArgumentException saying where and what, for a text that is no card */
    public static Card read(String json) {
        return CardReader.read(json);
    }

    public String code() {
        return code;
    }

    public Words title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    public long total() {
        return total;
    }

    public long minimumCompleteness() {
        return minimumCompleteness;
    }

    public List<Group> groups() {
        return groups;
    }

    /** In card order, which settles ties. */
    public List<Characteristic> characteristics() {
        return characteristics;
    }

    public Optional<GradeLimits> grades() {
        return grades;
    }

    /** Its one spelling; reading it gives an equal card. */
    public String canonical() {
        return canonical;
    }

    /** Lower-case hexadecimal SHA-256 of {@link #canonical()} in UTF-8. */
    public String version() {
        return version;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Card card && card.canonical.equals(canonical);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "Card " + code + " " + version;
    }
}
