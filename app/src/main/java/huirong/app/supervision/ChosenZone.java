package huirong.app.supervision;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which zone a page is about: the one asked for, else the reader's own, else the first. */
@Component
public class ChosenZone {
    private final Zones zones;

    ChosenZone(Zones zones) {
        this.zones = zones;
    }

    /**
     * A zone for everyone's eyes; empty if the platform has none yet.
     *
     * @throws NotVisible for a code that is no zone's
     */
    Optional<Zone> open(@Nullable String code, @Nullable Actor actor) {
        if (code != null) return Optional.of(zones.find(code).orElseThrow(() -> new NotVisible("zone " + code)));
        List<Zone> all = zones.all();
        if (actor == null) return all.stream().findFirst();
        List<Zone> own = zones.ofOffice(actor.organisation().code());
        return (own.isEmpty() ? all : own).stream().findFirst();
    }

    /**
     * A zone that this person oversees.
     *
     * @throws NotVisible if there is none
     */
    public Zone overseen(@Nullable String code, Actor actor) {
        return open(code, actor)
                .filter(zone -> Sight.oversees(actor, zone))
                .orElseThrow(() -> new NotVisible(code == null ? "office" : "office of zone " + code));
    }

    List<Zone> all() {
        return zones.all();
    }
}
