package huirong.core.training.fit;

import huirong.core.scorecard.Scorecard;

/** A way from past cases to a scorecard. Everything that is learned is learned from the sample. */
public sealed interface Fitter permits WoeFitter, BoostedFitter {
    /** How a card's origin names it. */
    String code();

    /**
     * @param heading what the card is called and where its data come from
     * @param seed of whatever is drawn by chance
     * @throws huirong.core.training.table.Unusable if no input tells bad from good
     */
    Scorecard fit(Sample sample, Heading heading, long seed);
}
