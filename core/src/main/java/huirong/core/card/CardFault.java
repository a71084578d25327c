package huirong.core.card;

import huirong.core.feature.Words;

/** How a card contradicts itself. Whoever reads or writes cards shows the words beside the place. */
public final class CardFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final transient Words words;

    CardFault(String card, String where, Words words) {
        super("card " + card + ": " + words.english());
        this.where = where;
        this.words = words;
    }

    /** Code of the characteristic's feature or of the group; empty for the whole card. */
    public String where() {
        return where;
    }

    public Words words() {
        return words;
    }
}
