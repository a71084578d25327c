package huirong.core.pmml;

import huirong.core.card.Card;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import java.util.OptionalLong;

/** From cards to PMML and from PMML to cards. */
public final class Pmml {
    static final String NAMESPACE = "http://www.dmg.org/PMML-4_4";
    /** The name of our extension, whose value says what a point is. */
    static final String POINTS = "points";

    static final String HUNDREDTHS = "hundredths";

    private Pmml() {}

    /**
     * A fitted card. Missing, special codes and unseen categories are attributes of their own; a reason is given by points below
     * what is usual.
     */
    public static String of(Scorecard card) {
        return FittedExport.of(card);
    }

    /**
     * The card of an evaluation, for rows of which nothing is missing: letting known characteristics stand in for missing ones
     * cannot be said in PMML, so a missing value has no attribute and gives no result. A reason is given by points below the
     * maximum.
     */
    public static String of(Card card) {
        return WrittenExport.of(card);
    }

    /**
     * Reads a scorecard of PMML 4: characteristics over one or two fields, numbers and categories, any predicates of simple,
     * set and compound kind. Points are taken in hundredths of the document's unless our extension says that they are so
     * already.
     *
     * @param scale what its scores mean, which PMML does not say
     * @param uncovered points in hundredths of a value that no attribute takes; PMML then has no result, a scorecard has. Empty
     *     refuses a document with such values
     * @throws IllegalArgumentException saying where and what, for anything that is not understood; nothing is passed over that
     *     could change a score
     */
    public static Scorecard read(String xml, Scale scale, OptionalLong uncovered) {
        return new ScorecardImport(Element.read(xml), xml, scale, uncovered).card();
    }
}
