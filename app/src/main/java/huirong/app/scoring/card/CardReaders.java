package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;

/** Who sees how a card does among all firms: credit offices, which answer for it, banks, which use it, and auditors. */
public final class CardReaders {
    private CardReaders() {}

    public static boolean have(Actor actor) {
        return actor.of(Kind.CREDIT_OFFICE) || actor.of(Kind.BANK) || actor.of(Kind.AUDIT);
    }
}
