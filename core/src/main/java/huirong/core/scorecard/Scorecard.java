package huirong.core.scorecard;

import huirong.core.fact.CanonicalJson;
import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fitted scorecard; the package's docstring has its JSON form. One that contradicts itself cannot be made. Two are equal if
 * their canonical spelling is.
 */
public final class Scorecard {
    private final String code;
    private final Words title;
    private final List<Input> inputs;
    private final long start;
    private final List<Term> terms;
    private final Scale scale;
    private final Optional<Calibration> calibration;
    private final Origin origin;
    private final String canonical;
    private final String version;

    /**
     * @param start points that every row has, in hundredths
     * @throws IllegalArgumentException saying where and how the card contradicts itself
     */
    public Scorecard(
            String code,
            Words title,
            List<Input> inputs,
            long start,
            List<Term> terms,
            Scale scale,
            Optional<Calibration> calibration,
            Origin origin) {
        this.code = code;
        this.title = title;
        this.inputs = List.copyOf(inputs);
        this.start = start;
        this.terms = List.copyOf(terms);
        this.scale = scale;
        this.calibration = calibration;
        this.origin = origin;
        ScorecardCheck.check(this);
        this.canonical = CanonicalJson.write(ScorecardWriter.plain(this));
        this.version = CanonicalJson.hash(canonical);
    }

    /** @throws IllegalArgumentException saying where and what, for a text that is no scorecard */
    public static Scorecard read(String json) {
        return ScorecardReader.read(json);
    }

    public String code() {
        return code;
    }

    public Words title() {
        return title;
    }

    public List<Input> inputs() {
        return inputs;
    }

    public long start() {
        return start;
    }

    /** In card order, which settles ties. */
    public List<Term> terms() {
        return terms;
    }

    public Scale scale() {
        return scale;
    }

    public Optional<Calibration> calibration() {
        return calibration;
    }

    public Origin origin() {
        return origin;
    }

    /** Its one spelling; reading it gives an equal card. */
    public String canonical() {
        return canonical;
    }

    /** Lower-case hexadecimal SHA-256 of {@link #canonical()} in UTF-8. */
    public String version() {
        return version;
    }

    /**
     * A row's score in hundredths, slowly and plainly: the start and the points of each term.
     *
     * @param row one value for each input, as {@link Input} describes them
     */
    public long score(double[] row) {
        long score = start;
        for (Term term : terms) score += term.points().get(term.position(inputs, row));
        return score;
    }

    /** The chance of bad at a score in millionths: as calibrated, or else as the scale says. */
    public long bad(long score) {
        return calibration.map(table -> table.bad(score)).orElseGet(() -> StrictMath.round(scale.bad(score) * 1_000_000));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard card && card.canonical.equals(canonical);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "Scorecard " + code + " " + version;
    }
}
