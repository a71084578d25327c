package huirong.app.compensation.fund;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which funds a person has to do with. */
@Component
public class FundOffices {
    private final Zones zones;

    FundOffices(Zones zones) {
        this.zones = zones;
    }

    /** The zones whose fund the person's office keeps; of an auditor, all. */
    public List<Zone> readable(Actor actor) {
        if (actor.of(Kind.AUDIT)) return zones.all();
        return kept(actor);
    }

    /**
     * One of them.
     *
     * @param asked its code; empty for the first
     * @throws NotVisible if it is none of them
     */
    public Zone readable(Actor actor, String asked) {
        return one(readable(actor), asked);
    }

    /**
     * A zone whose fund is looked at in the open, by whoever it is.
     *
     * @param asked its code; empty for the first
     * @throws NotVisible if there is none
     */
    public Zone open(String asked) {
        return one(zones.all(), asked);
    }

    private static Zone one(List<Zone> of, String asked) {
        return of.stream()
                .filter(zone -> asked.isEmpty() || zone.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotVisible("fund " + asked));
    }

    /** The zones whose fund the person's office keeps. */
    public List<Zone> kept(Actor actor) {
        if (!actor.of(Kind.FUND_OFFICE)) return List.of();
        return zones.all().stream().filter(zone -> keeps(actor, zone)).toList();
    }

    /** @throws NotVisible if the person's office doesn't keep the fund of this zone */
    public Zone own(Actor actor, String zone) {
        return kept(actor).stream()
                .filter(one -> one.code().equals(zone))
                .findFirst()
                .orElseThrow(() -> new NotVisible("fund " + zone));
    }

    /** True for the office that keeps the fund of this zone, and for an auditor. */
    public boolean reads(Actor actor, String zone) {
        return actor.of(Kind.AUDIT) || keeps(actor, zone);
    }

    public boolean keeps(Actor actor, String zone) {
        return kept(actor).stream().anyMatch(one -> one.code().equals(zone));
    }

    private static boolean keeps(Actor actor, Zone zone) {
        return zone.fundOffice().equals(actor.organisation().entity());
    }
}
