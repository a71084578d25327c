package huirong.app.origination.request;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells whose asks somebody sees. */
@Component
public class Reaches {
    private final Organisations organisations;
    private final Zones zones;

    Reaches(Organisations organisations, Zones zones) {
        this.organisations = organisations;
        this.zones = zones;
    }

    /** A sub-branch sees its own cases and those below it, the head office all of the bank. */
    public Reach of(Actor actor) {
        String own = actor.organisation().code();
        return new Reach(
                actor,
                actor.of(Kind.BANK) ? organisations.within(own) : Set.of(),
                actor.of(Kind.FIRM) ? Optional.ofNullable(actor.firm()).orElse("") : "",
                actor.of(Kind.CREDIT_OFFICE)
                        ? zones.ofOffice(own).stream().map(Zone::code).collect(Collectors.toUnmodifiableSet())
                        : Set.of());
    }

    /** @throws NotVisible for anyone but a bank's people */
    public Reach ofBank(Actor actor, String asked) {
        if (!actor.of(Kind.BANK)) throw new NotVisible(asked);
        return of(actor);
    }

    /** @throws NotVisible for anyone who does not act for a firm */
    public Reach ofFirm(Actor actor, String asked) {
        if (actor.firm() == null) throw new NotVisible(asked);
        return of(actor);
    }
}
