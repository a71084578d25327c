package huirong.app.scoring.batch;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.creditfile.view.Moment;
import huirong.core.card.Card;
import huirong.core.card.Kind;

/** Who may, and how the record of acts names it. */
final class Batches {
    static final String BASIS = "public-duty";

    private Batches() {}

    /** @throws NotVisible for anyone but a credit office that acts by a command on the server's own machine */
    static void check(Actor actor) {
        if (!actor.of(Organisation.Kind.CREDIT_OFFICE) || !actor.account().equals(Actor.LOCAL))
            throw new NotVisible("evaluation-batches");
    }

    /** @throws NotVisible for whoever may not, and for a card that is not public */
    static Card card(Actor actor, Card card) {
        check(actor);
        if (card.kind() != Kind.PUBLIC) throw new NotVisible("evaluation-batches " + card.code());
        return card;
    }

    static String about(Card card, Moment moment) {
        return "evaluation-batches " + card.code() + " " + moment.validOn() + " known " + moment.seq();
    }
}
